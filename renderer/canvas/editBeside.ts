import { selectionOf, startEditing } from '../session/createSession.ts';
import { walkGrid } from '../session/gridWalk.ts';
import type { JourneyScope } from '../session/JourneyScope.tsx';
import { revealFocus } from '../session/revealFocus.ts';

/** Tab while editing: on to the neighbour, to its words or to a new card where there is none yet. */
export function editBeside(scope: JourneyScope, direction: 'left' | 'right'): void {
  const { session, sceneStore } = scope;
  const next = walkGrid(sceneStore.getState().scene, session.getState().focus, direction);
  if (!next) return;
  session.setState({ focus: next, selection: next.kind === 'cell' && next.itemId ? [next.itemId] : [] });
  revealFocus(scope);
  const target = selectionOf(next)[0];
  if (target) startEditing(session, target);
  else if (next.kind === 'cell' && next.laneId !== sceneStore.getState().scene.emotionScale?.laneId) {
    session.setState({ editing: { kind: 'newItem', laneId: next.laneId, stepId: next.stepId, beforeItemId: null, initialText: '' } });
  }
}
