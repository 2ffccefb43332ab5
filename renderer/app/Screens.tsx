import { useEffect, useRef, type ReactNode } from 'react';
import type { Persona } from '../../shared/model/records.ts';
import type { CatalogueSection, Route } from '../actions/parseRoute.ts';
import { routeAddress, useRoute } from '../actions/routes.ts';
import { useRecord } from '../document/DocumentProvider.tsx';
import { CatalogueScreen } from '../features/catalogue/CatalogueScreen.tsx';
import { PersonaComments } from '../features/comments/PersonaComments.tsx';
import { CompareScreen } from '../features/compare/CompareScreen.tsx';
import { VersionsView } from '../features/compare/VersionsView.tsx';
import { HistoryScreen } from '../features/history/HistoryScreen.tsx';
import { HomeScreen } from '../features/home/HomeScreen.tsx';
import { PersonasScreen } from '../features/home/PersonasScreen.tsx';
import { PersonaScreen } from '../features/persona/PersonaScreen.tsx';
import { WhereUsed } from '../features/persona/WhereUsed.tsx';
import { NotesScreen } from '../features/present/NotesScreen.tsx';
import { PresentScreen } from '../features/present/PresentScreen.tsx';
import { SearchScreen } from '../features/search/SearchScreen.tsx';
import { useMessage } from '../i18n/useMessage.ts';
import { ExportButton } from './ExportButton.tsx';
import { FileMenu } from './FileMenu.tsx';
import { JourneyScreen } from './JourneyScreen.tsx';
import { SaveStatus } from './SaveStatus.tsx';
import { ScreenBar } from './ScreenBar.tsx';
import styles from './Screens.module.css';
import { UndoRedoButtons } from './UndoRedoButtons.tsx';

/** The screen that the address names. */
export function Screens() {
  const route = useRoute();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever followed a link that is gone now starts at the new screen, not at the top of the window.
    const onArrival = () => requestAnimationFrame(() => { if (document.activeElement === document.body) place.current?.focus(); });
    window.addEventListener('hashchange', onArrival);
    return () => window.removeEventListener('hashchange', onArrival);
  }, []);
  return <div ref={place} tabIndex={-1} className={styles.place}><Screen route={route} /></div>;
}

function Screen({ route }: { route: Route }) {
  const tell = useMessage();
  switch (route.screen) {
    case 'home': return <HomeScreen menu={<FileMenu />} status={<SaveStatus />} history={<UndoRedoButtons />} />;
    case 'personas': return <><ScreenBar path={[{ label: tell('home.personas') }]} /><PersonasScreen /></>;
    case 'search': return <><ScreenBar path={[{ label: tell('home.search') }]} /><SearchScreen query={route.query} /></>;
    case 'journey': return <JourneyScreen key={route.journeyId} journeyId={route.journeyId} select={route.select} view={route.view ?? 'map'} />;
    case 'present': return route.role === 'notes' ? <NotesScreen journeyId={route.journeyId} /> : <PresentScreen key={route.journeyId} journeyId={route.journeyId} />;
    case 'compare': return <ComparePage journeyId={route.journeyId} />;
    case 'history': return <HistoryPage journeyId={route.journeyId} />;
    case 'catalogue': return <CataloguePage section={route.section} selectedId={route.select} />;
    case 'persona': return <PersonaPage personaId={route.personaId} threadId={route.threadId ?? null} />;
  }
}

function PersonaPage({ personaId, threadId }: { personaId: string; threadId: string | null }) {
  const tell = useMessage();
  const persona = useRecord(personaId);
  const path = [{ label: tell('home.personas'), address: routeAddress({ screen: 'personas' }) }];
  return (
    <>
      <ScreenBar path={persona?.type === 'persona' ? [...path, { label: persona.name }] : path} />
      <PersonaScreen personaId={personaId} comments={persona?.type === 'persona' ? <PersonaComments persona={persona} threadId={threadId} /> : null} />
    </>
  );
}

/** The persona sheet's own piece; features do not see each other. */
function usesOfPersona(persona: Persona): ReactNode {
  return <WhereUsed persona={persona} />;
}

function CataloguePage({ section, selectedId }: { section: CatalogueSection; selectedId: string | null }) {
  const tell = useMessage();
  return (
    <>
      <ScreenBar path={[{ label: tell('action.showCatalogue') }]} />
      <CatalogueScreen section={section} selectedId={selectedId} personaUses={usesOfPersona} />
    </>
  );
}

function ComparePage({ journeyId }: { journeyId: string }) {
  const tell = useMessage();
  const journey = useRecord(journeyId);
  const path = journey?.type === 'journey' ? [{ label: journey.title, address: routeAddress({ screen: 'journey', journeyId: journey.id, select: null }) }] : [];
  return (
    <>
      <ScreenBar path={[...path, { label: tell('compare.title') }]} actions={<ExportButton />} />
      <CompareScreen journeyId={journeyId} />
    </>
  );
}

function HistoryPage({ journeyId }: { journeyId: string | null }) {
  const tell = useMessage();
  const journey = useRecord(journeyId);
  const path = journey?.type === 'journey' ? [{ label: journey.title, address: routeAddress({ screen: 'journey', journeyId: journey.id, select: null }) }] : [];
  return (
    <>
      <ScreenBar path={[...path, { label: tell('history.title') }]} />
      <HistoryScreen key={journeyId} journeyId={journeyId} renderComparison={(versions) => <VersionsView {...versions} />} />
    </>
  );
}
