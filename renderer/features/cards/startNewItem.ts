import { cellAt } from '../../../shared/layout/hitTest.ts';
import type { Point } from '../../session/camera.ts';
import { canHoldCards } from '../../session/cellContents.ts';
import { focusOn } from '../../session/createSession.ts';
import type { JourneyScope } from '../../session/JourneyScope.tsx';
import { revealFocus } from '../../session/revealFocus.ts';

interface NewItemPlace {
  readonly laneId: string;
  readonly stepId: string;
  readonly beforeItemId?: string | null;
}

/** Opens the field for a new card in a cell; `false` where no card can stand (emotion curve, collapsed lane). */
export function startNewItemIn(scope: JourneyScope, { laneId, stepId, beforeItemId = null }: NewItemPlace, initialText = ''): boolean {
  const lane = scope.sceneStore.getState().scene.lanes.find(({ id }) => id === laneId);
  if (!lane || !canHoldCards(lane)) return false;
  focusOn(scope.session, { kind: 'cell', laneId, stepId, itemId: null });
  revealFocus(scope);
  scope.session.setState({ editing: { kind: 'newItem', laneId, stepId, beforeItemId, initialText } });
  return true;
}

/** The same in the cell under a point of the map. */
export function startNewItem(scope: JourneyScope, { x, y }: Point): boolean {
  const cell = cellAt(scope.sceneStore.getState().scene, x, y);
  return cell !== null && startNewItemIn(scope, cell);
}
