import { reveal } from './camera.ts';
import { focusOn, type FocusTarget } from './createSession.ts';
import { focusBox, focusOfRecord } from './focusBox.ts';
import type { JourneyScope } from './JourneyScope.tsx';
import { setCamera } from './moveCamera.ts';

/** What the zoom control covers at the foot of the view, and the mini-map in its right corner. */
const footHeight = 56;
const miniMap = { width: 184, height: 112 };

/** Pans just enough to show the keyboard's place. Headers and labels move on one axis only. */
export function revealFocus(scope: JourneyScope): void {
  const { focus, camera, view, isMiniMapShown } = scope.session.getState();
  const { scene } = scope.sceneStore.getState();
  const box = focus && focusBox(scene, focus);
  if (!focus || !box || view.width === 0) return;
  const revealAbove = (foot: number) => reveal(camera, box, { width: view.width, height: Math.max(view.height - foot, view.height / 2) }, { left: scene.labelWidth, top: scene.headerHeight });
  const clear = revealAbove(footHeight);
  const isInCorner = isMiniMapShown && (box.x + box.width) * clear.zoom + clear.x > view.width - miniMap.width;
  const next = isInCorner ? revealAbove(miniMap.height) : clear;
  if (next !== camera) setCamera(scope, { ...next, ...heldAxis(focus, camera) });
}

function heldAxis(focus: FocusTarget, camera: { x: number; y: number }): { x?: number; y?: number } {
  if (focus.kind === 'lane') return { x: camera.x };
  return focus.kind === 'cell' ? {} : { y: camera.y };
}

/** Selects a record, puts the keyboard there and shows it; also right after it was made. */
export function goToRecord(scope: JourneyScope, id: string): void {
  const focus = focusOfRecord(scope.sceneStore.getState().scene, id);
  if (!focus) {
    scope.session.setState({ selection: [id], focus: null });
    return;
  }
  focusOn(scope.session, focus);
  revealFocus(scope);
}

/** Selects records that were made or moved together, the keyboard at one of them: the first, unless another leads. */
export function goToRecords(scope: JourneyScope, ids: readonly string[], leadId = ids[0]): void {
  if (leadId) goToRecord(scope, leadId);
  scope.session.setState({ selection: ids });
}
