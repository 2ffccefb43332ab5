import type { CellPlace } from '../../shared/layout/hitTest.ts';
import { canHoldCards } from './cellContents.ts';
import type { JourneyScope } from './JourneyScope.tsx';

/** Where what is pasted goes: the focused cell, else that of the last selected card, else the first cell that can hold cards. */
export function targetCell({ session, sceneStore }: JourneyScope): CellPlace | null {
  const { focus, selection } = session.getState();
  const { scene } = sceneStore.getState();
  if (focus?.kind === 'cell') return { laneId: focus.laneId, stepId: focus.stepId };
  const item = scene.itemById.get(selection.at(-1) ?? '');
  if (item) return { laneId: item.laneId, stepId: item.stepId };
  const lane = scene.lanes.find(canHoldCards);
  const step = scene.steps[0];
  return lane && step ? { laneId: lane.id, stepId: step.id } : null;
}
