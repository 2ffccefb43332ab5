import type { ReactNode } from 'react';
import type { Persona } from '../../../shared/model/records.ts';
import { routeAddress } from '../../actions/routes.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import styles from './EntryPanel.module.css';

export function PersonaPanel({ persona, children }: { persona: Persona; children: ReactNode }) {
  const tell = useMessage();
  const who = [persona.role ?? persona.occupation, persona.age, persona.segment].filter(Boolean).join(' · ');
  return (
    <>
      <h2 className={styles.title}>{persona.name}</h2>
      {who ? <p className={styles.hint}>{who}</p> : null}
      <p><a href={routeAddress({ screen: 'persona', personaId: persona.id })} className={styles.link}>{tell('catalogue.openPersona')}</a></p>
      {children}
    </>
  );
}
