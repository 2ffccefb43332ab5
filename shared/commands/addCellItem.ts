import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft, FieldValues } from '../changes/changeset.ts';
import { cellItemsOf, type Document } from '../changes/document.ts';
import { addItemLabels } from '../changes/labelKeys.ts';
import type { CellItem } from '../model/records.ts';
import { ownFields } from './asItemType.ts';
import { draftChanges } from './draftChanges.ts';
import { needCell } from './needCell.ts';
import { indexBefore, placeAmong } from './placeAmong.ts';

export interface AddCellItemArgs {
  readonly id: string;
  readonly laneId: string;
  readonly stepId: string;
  readonly title: string;
  /** More fields of the record that the lane holds (cellItemTypeOfLane). */
  readonly fields?: FieldValues;
  /** `null` or `undefined` = at the end of the cell. */
  readonly beforeItemId?: string | null;
}

/** Adds what the lane holds (card, touchpoint, opportunity or metric) to a cell. Refused when the cell is gone or the title, text and image are empty. */
export function addCellItem(document: Document, { id, laneId, stepId, title, fields = {}, beforeItemId = null }: AddCellItemArgs): Result<ChangeDraft> {
  const cell = needCell(document, laneId, stepId);
  if (!cell.ok) return cell;
  const { lane, step, itemType } = cell.value;
  const items = cellItemsOf(document, stepId, laneId);
  const index = indexBefore(items, beforeItemId);
  if (index === null) return refuse('error.record.missing');
  const { orders, shifted } = placeAmong(items, index, 1);
  const item = {
    ...ownFields(itemType), ...fields, title,
    type: itemType, id, journeyId: lane.journeyId, parentId: step.id, laneId: lane.id, order: orders[0] ?? '',
  } as CellItem;
  return draftChanges(document, { key: addItemLabels[itemType] }, { add: [item], shift: shifted });
}
