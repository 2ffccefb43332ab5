import type { ReactNode } from 'react';
import { libraryCatalogue } from '../../../shared/metrics/catalogue/libraryCatalogue.ts';
import type { Persona } from '../../../shared/model/records.ts';
import type { CatalogueSection } from '../../actions/parseRoute.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import styles from './EntryPanel.module.css';
import { EvidencePanel } from './EvidencePanel.tsx';
import { PersonaPanel } from './PersonaPanel.tsx';
import { TouchpointPanel } from './TouchpointPanel.tsx';
import { WordPanel } from './WordPanel.tsx';

interface EntryPanelProps {
  readonly section: CatalogueSection;
  readonly selectedId: string | null;
  readonly personaUses: (persona: Persona) => ReactNode;
  readonly onSelect: (id: string | null) => void;
}

/** The chosen entry: what is known of it, where it is used, and what can be done with it everywhere at once. */
export function EntryPanel(props: EntryPanelProps) {
  const tell = useMessage();
  return <aside className={styles.panel} aria-label={tell('catalogue.entry')}><Entry {...props} /></aside>;
}

function Entry({ section, selectedId, personaUses, onSelect }: EntryPanelProps) {
  const tell = useMessage();
  const catalogue = useDocument(libraryCatalogue);
  const nothing = <p className={styles.hint}>{tell(selectedId === null ? 'catalogue.chooseEntry' : 'catalogue.entryGone')}</p>;
  switch (section) {
    case 'touchpoints': {
      const entry = catalogue.touchpoints.find(({ key }) => key === selectedId);
      return entry ? <TouchpointPanel entry={entry} /> : nothing;
    }
    case 'channels':
    case 'owners': {
      const entry = catalogue[section].find(({ word }) => word === selectedId);
      return entry ? <WordPanel field={section === 'channels' ? 'channel' : 'owner'} entry={entry} onReplaced={onSelect} /> : nothing;
    }
    case 'personas': {
      const persona = catalogue.personas.find(({ id }) => id === selectedId);
      return persona ? <PersonaPanel persona={persona}>{personaUses(persona)}</PersonaPanel> : nothing;
    }
    case 'evidence': {
      const entry = catalogue.evidence.find(({ evidence }) => evidence.id === selectedId);
      return entry ? <EvidencePanel entry={entry} onDeleted={() => onSelect(null)} /> : nothing;
    }
  }
}
