import { useEffect, useState } from 'react';
import { getRecord, type Document } from '../../shared/changes/document.ts';
import { navigate, routeAddress } from '../actions/routes.ts';
import { JourneyCanvas } from '../canvas/JourneyCanvas.tsx';
import { useDocument, useDocumentStore } from '../document/DocumentProvider.tsx';
import { useResolveAsset } from '../document/useResolveAsset.ts';
import { CellAddButton } from '../features/cards/CellAddButton.tsx';
import { EmptyLaneHints } from '../features/cards/EmptyLaneHints.tsx';
import { CommentMarks } from '../features/comments/CommentMarks.tsx';
import { CommentsPanel } from '../features/comments/CommentsPanel.tsx';
import { showComment } from '../features/comments/showThread.ts';
import { CompareButton } from '../features/compare/CompareButton.tsx';
import { ConnectLayer } from '../features/connections/ConnectLayer.tsx';
import { EmotionPreview } from '../features/emotion/EmotionPreview.tsx';
import { useImageDrop } from '../features/images/useImageDrop.ts';
import { FindingMarks } from '../features/findings/FindingMarks.tsx';
import { FindingsPanel } from '../features/findings/FindingsPanel.tsx';
import { Inspector } from '../features/inspector/Inspector.tsx';
import { Announcer } from '../features/journey/Announcer.tsx';
import { CanvasMenu } from '../features/journey/CanvasMenu.tsx';
import { Corner } from '../features/journey/Corner.tsx';
import { GridOutline } from '../features/journey/GridOutline.tsx';
import { MiniMap } from '../features/journey/MiniMap.tsx';
import { PersonaStrip } from '../features/journey/PersonaStrip.tsx';
import { ToolRail } from '../features/journey/ToolRail.tsx';
import { ZoomControl } from '../features/journey/ZoomControl.tsx';
import { Outline } from '../features/outline/Outline.tsx';
import { ViewSwitch } from '../features/outline/ViewSwitch.tsx';
import { LaneLabels } from '../features/lanes/LaneLabels.tsx';
import { PresentButton } from '../features/present/PresentButton.tsx';
import { StageHeaders } from '../features/stages/StageHeaders.tsx';
import { Trail } from '../features/subJourneys/Trail.tsx';
import { TemplateBar } from '../features/templates/TemplateBar.tsx';
import { applyView } from '../features/views/applyView.ts';
import { FiltersPanel } from '../features/views/FiltersPanel.tsx';
import { ViewsMenu } from '../features/views/ViewsMenu.tsx';
import { ViewStatus } from '../features/views/ViewStatus.tsx';
import { useMessage } from '../i18n/useMessage.ts';
import { useSceneTexts } from '../i18n/useSceneTexts.ts';
import { JourneyScopeContext, useSession, type JourneyScope } from '../session/JourneyScope.tsx';
import { goToRecord, revealFocus } from '../session/revealFocus.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import heard from '../ui/heard.module.css';
import { Later } from '../ui/Later.tsx';
import { TopBar } from '../ui/TopBar.tsx';
import { ExportButton } from './ExportButton.tsx';
import { JourneyActions } from './JourneyActions.tsx';
import { journeyGestures, journeyKeys, outlineKeys } from './journeyInput.ts';
import styles from './JourneyScreen.module.css';
import { openJourney } from './openJourney.ts';
import { ScreenBar } from './ScreenBar.tsx';

interface JourneyScreenProps {
  readonly journeyId: string;
  /** A record to select and bring into view. */
  readonly select: string | null;
  readonly view: 'map' | 'outline';
}

/** One open journey: top bar, tools, the map, the inspector. */
export function JourneyScreen({ journeyId, select, view }: JourneyScreenProps) {
  const tell = useMessage();
  const title = useDocument((document) => getRecord(document, 'journey', journeyId)?.title);
  if (title === undefined) {
    return (
      <>
        <ScreenBar path={[]} />
        <main className={styles.gone}><EmptyState title={tell('canvas.journeyGone')} actions={<a href={routeAddress({ screen: 'home' })}>{tell('action.goHome')}</a>}>{tell('canvas.journeyGoneHint')}</EmptyState></main>
      </>
    );
  }
  return <OpenJourneyScreen journeyId={journeyId} title={title} select={select} view={view} />;
}

function OpenJourneyScreen({ journeyId, title, select, view }: JourneyScreenProps & { title: string }) {
  const store = useDocumentStore();
  const texts = useSceneTexts();
  const [journey] = useState(() => openJourney(journeyId, store, texts));
  useEffect(() => journey.connect(), [journey]);
  useEffect(() => journey.setTexts(texts), [journey, texts]);
  useEffect(() => (select ? showRecord(journey.scope, store.state.getState().document, { id: select, view }) : undefined), [journey, store, select, view]);
  // Who comes from the outline finds on the map what they stood on.
  useEffect(() => { if (view === 'map') revealFocus(journey.scope); }, [journey, view]);
  return (
    <JourneyScopeContext value={journey.scope}>
      <JourneyActions />
      <Later fallback={<TopBar lead={null} tail={null} />}>
        <ScreenBar isHeading path={[{ label: title }]} trail={<Trail journeyId={journeyId} />} middle={<ViewSwitch />} people={<PersonaStrip />} actions={<><ViewsMenu /><CompareButton /><PresentButton /><ExportButton /></>} />
      </Later>
      <TemplateBar />
      <div className={styles.body}>
        <main className={styles.main}>
          <h1 className={heard.heard}>{title}</h1>
          <Later fallback={<div className={styles.rail} />}><ToolRail /></Later>
          <FindingsPanel />
          <FiltersPanel />
          <div className={styles.map}>{view === 'map' ? <Map title={title} /> : <OutlineView title={title} />}</div>
        </main>
        <Later fallback={<div className={styles.side} />}><SidePanel /></Later>
      </div>
      <Announcer />
    </JourneyScopeContext>
  );
}

/** What is selected, or what is said about it: one place at the right, one at a time. */
function SidePanel() {
  const showsComments = useSession((state) => state.comments !== null && state.layers.asClient !== true);
  return showsComments ? <CommentsPanel /> : <Inspector />;
}

function Map({ title }: { title: string }) {
  const resolveAsset = useResolveAsset();
  const fileDrop = useImageDrop();
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);
  return (
    <>
      <JourneyCanvas
        resolveAsset={resolveAsset} gestures={journeyGestures} keys={journeyKeys} fileDrop={fileDrop} onMenu={setMenu} outline={<GridOutline title={title} />}
        map={<><EmptyLaneHints /><EmotionPreview /><ConnectLayer /><CommentMarks layer="map" /><FindingMarks layer="map" /><CellAddButton /></>}
        header={<><StageHeaders resolveAsset={resolveAsset} /><CommentMarks layer="header" /><FindingMarks layer="header" /></>} labels={<><LaneLabels resolveAsset={resolveAsset} /><CommentMarks layer="labels" /><FindingMarks layer="labels" /></>} corner={<><Corner resolveAsset={resolveAsset} /><CommentMarks layer="corner" /></>}
        controls={<Later><ViewStatus withLegend /><ZoomControl /><MiniMap /></Later>}
      />
      {menu ? <CanvasMenu key={`${menu.x} ${menu.y}`} position={menu} onClose={() => setMenu(null)} /> : null}
    </>
  );
}

function OutlineView({ title }: { title: string }) {
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);
  return (
    <>
      <Outline title={title} keys={outlineKeys} onMenu={setMenu} />
      <ViewStatus withLegend={false} />
      {menu ? <CanvasMenu key={`${menu.x} ${menu.y}`} position={menu} onClose={() => setMenu(null)} /> : null}
    </>
  );
}

/** On the map as soon as the canvas knows its size. */
function showRecord(scope: JourneyScope, document: Document, { id, view }: { id: string; view: 'map' | 'outline' }): () => void {
  const { session } = scope;
  const savedView = getRecord(document, 'view', id);
  const show = (): boolean => {
    if (view === 'map' && session.getState().view.width === 0) return false;
    if (savedView) {
      applyView(scope, savedView);
      // The same view can be asked for again.
      navigate({ screen: 'journey', journeyId: scope.journeyId, select: null }, true);
    } else if (!showComment(scope, document, id)) goToRecord(scope, id);
    return true;
  };
  if (show()) return () => undefined;
  const stop = session.subscribe(() => { if (session.getState().view.width > 0) { stop(); show(); } });
  return stop;
}
