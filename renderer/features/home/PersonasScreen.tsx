import { Columns } from '@phosphor-icons/react';
import { useRef, useState } from 'react';
import { childrenOf } from '../../../shared/changes/document.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { usePastedLibrary } from '../../document/usePastedLibrary.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { personaIdsOf } from './personaIdsOf.ts';
import { PersonaGrid } from './PersonaSection.tsx';
import styles from './PersonasScreen.module.css';

/** All personas of the library: those in use, or those in the archive. */
export function PersonasScreen() {
  const tell = useMessage();
  const heading = useRef<HTMLHeadingElement>(null);
  const compare = useAction('comparePersonas');
  const active = useDocument(personaIdsOf);
  const archived = useDocument((document) => childrenOf(document, '', 'persona').flatMap((persona) => (persona.archived ? [persona.id] : [])));
  const [filter, setFilter] = useState<'active' | 'archived'>('active');
  usePastedLibrary();
  const ids = filter === 'active' ? active : archived;
  return (
    <main className={styles.screen}>
      <div className={styles.head}>
        <h1 ref={heading} tabIndex={-1} className={styles.title}>{tell('home.personas')}</h1>
        <SegmentedControl label={tell('personaUse.filter')} isLabelHidden value={filter} onChange={setFilter} options={[{ id: 'active', label: tell('personaUse.active', { count: active.length }) }, { id: 'archived', label: tell('personaUse.archived', { count: archived.length }) }]} />
        {active.length > 1 ? <Button icon={<Columns size={16} aria-hidden />} onPress={compare.run}>{compare.label}</Button> : null}
      </div>
      {ids.length === 0 && filter === 'archived' ? <p>{tell('personaUse.noneArchived')}</p> : null}
      {ids.length === 0 && filter === 'active' && archived.length > 0 ? <p>{tell('personaUse.noneActive')}</p> : null}
      <PersonaGrid ids={ids} level={2} canAdd={filter === 'active'} onGone={() => heading.current?.focus()} />
    </main>
  );
}
