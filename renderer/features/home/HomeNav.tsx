import { Books, Layout, MapTrifold, Path, Quotes, Table, Target, UsersThree } from '@phosphor-icons/react';
import type { ComponentType, ReactNode } from 'react';
import { journeysOf, templatesOf } from '../../../shared/changes/journeysOf.ts';
import { childrenOf } from '../../../shared/changes/document.ts';
import { activePersonasOf } from '../../../shared/changes/personasOf.ts';
import { stakeholderMapsOf } from '../../../shared/changes/stakeholders.ts';
import { templates } from '../../../shared/commands/templates.ts';
import { libraryCatalogue } from '../../../shared/metrics/catalogue/libraryCatalogue.ts';
import { routeAddress } from '../../actions/routes.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import styles from './HomeNav.module.css';
import { sectionIds, type HomeSection } from './sectionIds.ts';

interface Entry {
  readonly section: HomeSection;
  readonly label: string;
  readonly count: number;
  readonly Icon: ComponentType<{ size: number; 'aria-hidden': true }>;
}

/** What the library holds, and where the library is. */
export function HomeNav({ menu, status }: { menu: ReactNode; status: ReactNode }) {
  const tell = useMessage();
  const format = useFormat();
  const { session } = useHost();
  const journeyCount = useDocument((document) => journeysOf(document).length);
  const ownTemplateCount = useDocument((document) => templatesOf(document).length);
  const personaCount = useDocument((document) => activePersonasOf(document).length);
  const stakeholderMapCount = useDocument((document) => stakeholderMapsOf(document).length);
  const touchpointCount = useDocument((document) => libraryCatalogue(document).touchpoints.length);
  const evidenceCount = useDocument((document) => libraryCatalogue(document).evidence.length);
  const entries: readonly Entry[] = [
    { section: 'journeys', label: tell('home.journeys'), count: journeyCount, Icon: MapTrifold },
    { section: 'personas', label: tell('home.personas'), count: personaCount, Icon: UsersThree },
    { section: 'stakeholders', label: tell('stakeholder.title'), count: stakeholderMapCount, Icon: Target },
    { section: 'templates', label: tell('home.templates'), count: templates.length + ownTemplateCount, Icon: Layout },
  ];
  const datasetCount = useDocument((document) => childrenOf(document, '', 'dataset').length);
  const links = [
    { address: routeAddress({ screen: 'catalogue', section: 'evidence', select: null }), label: tell('catalogue.section.evidence'), count: evidenceCount, Icon: Quotes },
    { address: routeAddress({ screen: 'datasets' }), label: tell('action.showDatasets'), count: datasetCount, Icon: Table },
    { address: routeAddress({ screen: 'catalogue', section: 'touchpoints', select: null }), label: tell('action.showCatalogue'), count: touchpointCount, Icon: Books },
  ];
  return (
    <header className={styles.nav}>
      <div className={styles.top}>
        <span className={styles.brand}><Path size={24} aria-hidden />{tell('app.name')}</span>
        {menu}
      </div>
      <nav aria-label={tell('home.sections')}>
        <ul className={styles.list}>
          {entries.map(({ section, label, count, Icon }, index) => (
            <li key={section}>
              <button type="button" className={styles.entry} data-current={index === 0 || undefined} onClick={() => showSection(section)}>
                <Icon size={16} aria-hidden />{label}<small>{format.number(count)}</small>
              </button>
            </li>
          ))}
          {links.map(({ address, label, count, Icon }) => (
            <li key={address}><a href={address} className={styles.entry}><Icon size={16} aria-hidden />{label}<small>{format.number(count)}</small></a></li>
          ))}
        </ul>
      </nav>
      <div className={styles.foot}>
        {status}
        <strong>{session.fileName}</strong>
        <span>{tell('home.onThisComputer', { size: format.fileSize(session.fileSize) })}</span>
      </div>
    </header>
  );
}

/** Brings a section into view and the keyboard with it. */
function showSection(section: HomeSection): void {
  const place = document.getElementById(sectionIds[section]);
  place?.scrollIntoView({ block: 'start', behavior: 'smooth' });
  place?.focus({ preventScroll: true });
}
