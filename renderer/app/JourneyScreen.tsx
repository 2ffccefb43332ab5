import { useCallback, useEffect, useState } from 'react';
import { getRecord } from '../../shared/changes/document.ts';
import { routeAddress } from '../actions/routes.ts';
import { JourneyCanvas } from '../canvas/JourneyCanvas.tsx';
import { useDocument, useDocumentStore } from '../document/DocumentProvider.tsx';
import { useHost } from '../document/HostProvider.tsx';
import { CellAddButton } from '../features/cards/CellAddButton.tsx';
import { EmptyLaneHints } from '../features/cards/EmptyLaneHints.tsx';
import { ConnectLayer } from '../features/connections/ConnectLayer.tsx';
import { EmotionPreview } from '../features/emotion/EmotionPreview.tsx';
import { Inspector } from '../features/inspector/Inspector.tsx';
import { Announcer } from '../features/journey/Announcer.tsx';
import { CanvasMenu } from '../features/journey/CanvasMenu.tsx';
import { Corner } from '../features/journey/Corner.tsx';
import { GridOutline } from '../features/journey/GridOutline.tsx';
import { MiniMap } from '../features/journey/MiniMap.tsx';
import { PersonaStrip } from '../features/journey/PersonaStrip.tsx';
import { ToolRail } from '../features/journey/ToolRail.tsx';
import { ZoomControl } from '../features/journey/ZoomControl.tsx';
import { LaneLabels } from '../features/lanes/LaneLabels.tsx';
import { StageHeaders } from '../features/stages/StageHeaders.tsx';
import { useMessage } from '../i18n/useMessage.ts';
import { useSceneTexts } from '../i18n/useSceneTexts.ts';
import { JourneyScopeContext, type JourneyScope } from '../session/JourneyScope.tsx';
import { goToRecord } from '../session/revealFocus.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { ExportButton } from './ExportButton.tsx';
import { JourneyActions } from './JourneyActions.tsx';
import { journeyGestures, journeyKeys } from './journeyInput.ts';
import styles from './JourneyScreen.module.css';
import { openJourney } from './openJourney.ts';
import { ScreenBar } from './ScreenBar.tsx';

interface JourneyScreenProps {
  readonly journeyId: string;
  /** A record to select and bring into view. */
  readonly select: string | null;
}

/** One open journey: top bar, tools, the map, the inspector. */
export function JourneyScreen({ journeyId, select }: JourneyScreenProps) {
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
  return <OpenJourneyScreen journeyId={journeyId} title={title} select={select} />;
}

function OpenJourneyScreen({ journeyId, title, select }: JourneyScreenProps & { title: string }) {
  const store = useDocumentStore();
  const texts = useSceneTexts();
  const [journey] = useState(() => openJourney(journeyId, store, texts));
  useEffect(() => journey.connect(), [journey]);
  useEffect(() => journey.setTexts(texts), [journey, texts]);
  useEffect(() => (select ? showRecord(journey.scope, select) : undefined), [journey, select]);
  return (
    <JourneyScopeContext value={journey.scope}>
      <JourneyActions />
      <ScreenBar isHeading path={[{ label: title }]} people={<PersonaStrip />} actions={<ExportButton />} />
      <div className={styles.body}>
        <main className={styles.main}>
          <h1 className={styles.heading}>{title}</h1>
          <ToolRail />
          <div className={styles.map}><Map title={title} /></div>
        </main>
        <Inspector />
      </div>
      <Announcer />
    </JourneyScopeContext>
  );
}

function Map({ title }: { title: string }) {
  const { assetBase } = useHost().session;
  const resolveAsset = useCallback((assetId: string) => `${assetBase}${assetId}`, [assetBase]);
  const [menu, setMenu] = useState<{ x: number; y: number } | null>(null);
  return (
    <>
      <JourneyCanvas
        resolveAsset={resolveAsset} gestures={journeyGestures} keys={journeyKeys} onMenu={setMenu} outline={<GridOutline title={title} />}
        map={<><EmptyLaneHints /><EmotionPreview /><ConnectLayer /><CellAddButton /></>}
        header={<StageHeaders resolveAsset={resolveAsset} />} labels={<LaneLabels resolveAsset={resolveAsset} />} corner={<Corner resolveAsset={resolveAsset} />}
        controls={<><ZoomControl /><MiniMap /></>}
      />
      {menu ? <CanvasMenu key={`${menu.x} ${menu.y}`} position={menu} onClose={() => setMenu(null)} /> : null}
    </>
  );
}

/** As soon as the canvas knows its size. */
function showRecord(scope: JourneyScope, id: string): () => void {
  const { session } = scope;
  const show = (): boolean => {
    if (session.getState().view.width === 0) return false;
    goToRecord(scope, id);
    return true;
  };
  if (show()) return () => undefined;
  const stop = session.subscribe(() => { if (session.getState().view.width > 0) { stop(); show(); } });
  return stop;
}
