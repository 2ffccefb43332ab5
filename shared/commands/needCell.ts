import { accept, refuse, type Result } from '../base/result.ts';
import type { Document } from '../changes/document.ts';
import { cellItemTypeOfLane } from '../model/cellItemTypeOfLane.ts';
import type { CellItemType, Lane, Step } from '../model/records.ts';
import { needRecord } from './needRecord.ts';

/** One lane × one step, and what stands in it. */
export interface Cell {
  readonly lane: Lane;
  readonly step: Step;
  readonly itemType: CellItemType;
}

/** The cell of a lane and a step. Refused when one is gone, they belong to two journeys, or the lane holds curves instead of items. */
export function needCell(document: Document, laneId: string, stepId: string): Result<Cell> {
  const lane = needRecord(document, 'lane', laneId);
  if (!lane.ok) return lane;
  const step = needRecord(document, 'step', stepId);
  if (!step.ok) return step;
  if (lane.value.journeyId !== step.value.journeyId) return refuse('error.move.otherJourney');
  const itemType = cellItemTypeOfLane(lane.value.kind);
  return itemType ? accept({ lane: lane.value, step: step.value, itemType }) : refuse('error.cell.holdsCurves');
}
