import type { ReactNode } from 'react';
import { factOf } from '../../../shared/changes/personaParts.ts';
import type { Persona } from '../../../shared/model/records.ts';
import { routeAddress } from '../../actions/routes.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import styles from './EntryPanel.module.css';

export function PersonaPanel({ persona, children }: { persona: Persona; children: ReactNode }) {
  const tell = useMessage();
  const [occupation, age] = useDocument((document) => [factOf(document, persona.id, 'occupation'), factOf(document, persona.id, 'age')]);
  const who = [persona.role ?? occupation, age, persona.segment].filter(Boolean).join(' · ');
  return (
    <>
      <h2 className={styles.title}>{persona.name}</h2>
      {who ? <p className={styles.hint}>{who}</p> : null}
      <p><a href={routeAddress({ screen: 'persona', personaId: persona.id })} className={styles.link}>{tell('catalogue.openPersona')}</a></p>
      {children}
    </>
  );
}
