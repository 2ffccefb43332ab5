import { Plus } from '@phosphor-icons/react';
import { useRef } from 'react';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Section } from '../../ui/Section.tsx';
import { personaIdsOf } from './personaIdsOf.ts';
import { PersonaCard } from './PersonaCard.tsx';
import styles from './PersonaSection.module.css';
import { sectionIds } from './sectionIds.ts';

export function PersonaSection() {
  const tell = useMessage();
  const format = useFormat();
  const place = useRef<HTMLDivElement>(null);
  const ids = useDocument(personaIdsOf);
  return (
    <div ref={place} id={sectionIds.personas} tabIndex={-1} className={styles.place}>
      <Section title={tell('home.personas')} count={format.number(ids.length)}>
        <PersonaGrid ids={ids} level={3} onGone={() => place.current?.focus()} />
      </Section>
    </div>
  );
}

/** `level` is that of the cards' headings; `canAdd` ends it with the way to another one. */
export function PersonaGrid({ ids, level, canAdd = true, onGone }: { ids: readonly string[]; level: 2 | 3; canAdd?: boolean; onGone: () => void }) {
  const newPersona = useAction('newPersona');
  return (
    <ul className={styles.grid}>
      {ids.map((id) => <li key={id}><PersonaCard personaId={id} level={level} onGone={onGone} /></li>)}
      {canAdd ? <li><button type="button" className={styles.add} disabled={!newPersona.isEnabled} onClick={newPersona.run}><Plus size={16} aria-hidden />{newPersona.label}</button></li> : null}
    </ul>
  );
}
