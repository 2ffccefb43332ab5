import { createStore } from 'zustand/vanilla';
import type { Document } from '../../shared/changes/document.ts';
import { createJourneyLayout } from '../../shared/layout/createJourneyLayout.ts';
import { isoDay } from '../../shared/base/isoDay.ts';
import { measureText } from '../../shared/layout/measureText.ts';
import type { Scene, SceneTexts } from '../../shared/layout/scene.ts';
import type { DocumentStore } from '../document/createDocumentStore.ts';
import { createSession, type FocusTarget, type SessionStore } from '../session/createSession.ts';
import { focusBox, focusOfRecord } from '../session/focusBox.ts';
import { shareShownView } from '../session/shownViewStore.ts';
import type { JourneyScope } from '../session/JourneyScope.tsx';
import { followFindings } from './followFindings.ts';

interface OpenJourney {
  readonly scope: JourneyScope;
  /** Keeps the scene up to date with the document, the session and the language; returns how to stop. */
  readonly connect: () => () => void;
  readonly setTexts: (texts: SceneTexts) => void;
}

/** The session and the scene of one open journey. The scene is laid out anew in the same step in which the document changes. */
export function openJourney(journeyId: string, { state }: Pick<DocumentStore, 'state'>, initialTexts: SceneTexts): OpenJourney {
  const session = createSession();
  const layout = createJourneyLayout();
  const found = followFindings(journeyId, { state });
  let texts = initialTexts;
  const layOut = (): Scene => {
    const { visiblePersonaIds, focusedPersonaId, layers } = session.getState();
    return layout(state.getState().document, journeyId, { texts, measureText, visiblePersonaIds, focusedPersonaId, layers, today: isoDay(new Date()), findings: found.store.getState().findings, withoutInternal: false });
  };
  const sceneStore = createStore<{ scene: Scene }>()(() => ({ scene: layOut() }));
  const refresh = (): void => {
    const scene = layOut();
    if (scene !== sceneStore.getState().scene) sceneStore.setState({ scene });
    forgetWhatIsGone(session, scene, state.getState().document);
  };
  return {
    scope: { journeyId, session, sceneStore, findingsStore: found.store },
    setTexts: (next) => {
      if (next === texts) return;
      texts = next;
      refresh();
    },
    connect: () => {
      refresh();
      const stops = [
        state.subscribe((now, before) => { if (now.document !== before.document) refresh(); }),
        session.subscribe((now, before) => { if (now.visiblePersonaIds !== before.visiblePersonaIds || now.focusedPersonaId !== before.focusedPersonaId || now.layers !== before.layers) refresh(); }),
        shareShownView(journeyId, session),
        found.connect(),
        found.store.subscribe(() => { if (session.getState().layers.filters?.findings) refresh(); }),
      ];
      return () => stops.forEach((stop) => stop());
    },
  };
}

/** What was deleted, here or by others, is neither selected nor focused any longer; what moved keeps the focus at its new place. */
function forgetWhatIsGone(session: SessionStore, scene: Scene, document: Document): void {
  const { selection, focus, connectFromId } = session.getState();
  const left = selection.filter((id) => document.records.has(id));
  if (left.length < selection.length) session.setState({ selection: left });
  if (connectFromId && !document.records.has(connectFromId)) session.setState({ connectFromId: null, tool: 'select' });
  const place = focus && placeNow(scene, focus);
  if (place !== focus) session.setState({ focus: place });
}

function placeNow(scene: Scene, focus: FocusTarget): FocusTarget | null {
  if (focus.kind !== 'cell' || !focus.itemId) return focusBox(scene, focus) ? focus : null;
  const now = focusOfRecord(scene, focus.itemId);
  if (now?.kind === 'cell' && now.laneId === focus.laneId && now.stepId === focus.stepId) return focus;
  if (now) return now;
  const cell: FocusTarget = { ...focus, itemId: null };
  return focusBox(scene, cell) ? cell : null;
}
