import type { JourneyDifference } from '../../../shared/comparison/compareJourneys.ts';
import { splitId } from '../../../shared/comparison/splitMoved.ts';
import type { Box, Scene } from '../../../shared/layout/scene.ts';
import { cellBox, recordBox } from '../../session/focusBox.ts';

/** Where a difference is seen on a map: the card itself, its whole column or row, or the cell in which it would stand; `null` where the map does not show it. */
export function placeBox(scene: Scene, { record, place, from }: JourneyDifference, side: 'before' | 'after' | 'both'): Box | null {
  const own = recordBox(scene, record.id) ?? columnOrRow(scene, record.id) ?? columnOrRow(scene, splitId(record.id));
  if (own) return own;
  const { stepId, laneId, stageId } = (side === 'before' ? from : null) ?? place;
  const cell = stepId && laneId ? cellBox(scene, laneId, stepId) : null;
  return cell ?? columnOrRow(scene, stepId) ?? columnOrRow(scene, stageId) ?? columnOrRow(scene, laneId);
}

function columnOrRow(scene: Scene, id: string | null): Box | null {
  const column = scene.steps.find((step) => step.id === id) ?? scene.stages.find((stage) => stage.id === id);
  if (column) return { x: column.x, y: 0, width: column.width, height: scene.height };
  const row = scene.lanes.find((lane) => lane.id === id);
  return row ? { x: 0, y: row.y, width: scene.width, height: row.height } : null;
}
