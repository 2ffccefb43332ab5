import { MagnifyingGlass, Plus } from '@phosphor-icons/react';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { journeysOf } from '../../../shared/changes/journeysOf.ts';
import { libraryCatalogue } from '../../../shared/metrics/catalogue/libraryCatalogue.ts';
import type { Persona } from '../../../shared/model/records.ts';
import { useAction, useActionHandler } from '../../actions/ActionProvider.tsx';
import { catalogueSections, type CatalogueSection } from '../../actions/parseRoute.ts';
import { navigate, routeAddress } from '../../actions/routes.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useResolveAsset } from '../../document/useResolveAsset.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';
import { Button } from '../../ui/Button.tsx';
import { rowsOf } from './catalogueRows.tsx';
import styles from './CatalogueScreen.module.css';
import { CatalogueTable } from './CatalogueTable.tsx';
import { Coverage } from './Coverage.tsx';
import { EntryPanel } from './EntryPanel.tsx';

interface CatalogueScreenProps {
  readonly section: CatalogueSection;
  readonly selectedId: string | null;
  /** Where a persona is used, as its own screen shows it. */
  readonly personaUses: (persona: Persona) => ReactNode;
}

/** What the whole library uses – touchpoints, channels, owners, personas, evidence – and where. */
export function CatalogueScreen({ section, selectedId, personaUses }: CatalogueScreenProps) {
  const tell = useMessage();
  const field = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const rows = useRows(section);
  useActionHandler('search', { run: () => field.current?.select() });
  const select = (id: string | null): void => navigate({ screen: 'catalogue', section, select: id }, true);
  return (
    <div className={styles.screen}>
      <main className={styles.main}>
        <h1 className={styles.title}>{tell('action.showCatalogue')}</h1>
        <Sections current={section} />
        <div className={styles.tools}>
          <form role="search" className={styles.search} onSubmit={(event) => event.preventDefault()}>
            <MagnifyingGlass size={16} aria-hidden />
            <input ref={field} type="search" maxLength={300} aria-label={tell(`catalogue.find.${section}`)} placeholder={tell(`catalogue.find.${section}`)} value={query} onChange={(event) => setQuery(event.target.value)} />
          </form>
          {section === 'evidence' ? <NewEvidenceButton /> : null}
        </div>
        {section === 'evidence' ? <Coverage /> : null}
        <CatalogueTable
          key={section} section={section} rows={rows} query={query} selectedId={selectedId}
          emptyText={query.trim() ? tell('app.nothingFound', { query }) : tell(`catalogue.empty.${section}`)}
        />
      </main>
      <EntryPanel key={`${section} ${selectedId}`} section={section} selectedId={selectedId} personaUses={personaUses} onSelect={select} />
    </div>
  );
}

function Sections({ current }: { current: CatalogueSection }) {
  const tell = useMessage();
  const { number } = useFormat();
  const counts = useDocument((document) => catalogueSections.map((section) => libraryCatalogue(document)[section].length));
  return (
    <nav aria-label={tell('catalogue.sections')}>
      <ul className={styles.sections}>
        {catalogueSections.map((section, index) => (
          <li key={section}>
            <a href={routeAddress({ screen: 'catalogue', section, select: null })} aria-current={section === current ? 'page' : undefined} className={styles.section}>
              {tell(`catalogue.section.${section}`)}<small>{number(counts[index] ?? 0)}</small>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function NewEvidenceButton() {
  const { label, isEnabled, run } = useAction('newEvidence');
  return <Button look="primary" isDisabled={!isEnabled} icon={<Plus size={16} aria-hidden />} onPress={run}>{label}</Button>;
}

function useRows(section: CatalogueSection) {
  const tell = useMessage();
  const texts = useSceneTexts();
  const { number, date } = useFormat();
  const resolveAsset = useResolveAsset();
  const catalogue = useDocument(libraryCatalogue);
  const journeys = useDocument(journeysOf);
  return useMemo(() => {
    const journeysOfPersona = (personaId: string): number => journeys.filter(({ personaIds }) => personaIds.includes(personaId)).length;
    return rowsOf(section, catalogue, journeysOfPersona, { tell, channel: texts.channel, number, date, resolveAsset });
  }, [section, catalogue, journeys, tell, texts, number, date, resolveAsset]);
}
