import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { cellItemsOf, type Document } from '../changes/document.ts';
import { asItemType } from './asItemType.ts';
import { draftChanges } from './draftChanges.ts';
import { gridOf, inReadingOrder } from './gridOf.ts';
import { needCell } from './needCell.ts';
import { needCellItems } from './needRecord.ts';
import { indexBefore, placeAmong } from './placeAmong.ts';

export interface MoveCellItemsArgs {
  readonly itemIds: readonly string[];
  readonly laneId: string;
  readonly stepId: string;
  /** `null` = at the end of the cell. */
  readonly beforeItemId: string | null;
}

/**
 * Moves items of a journey into one of its cells, in reading order; in a lane of another kind they become what it holds and keep the fields that both
 * share. Without effect where they stand there already.
 */
export function moveCellItems(document: Document, { itemIds, laneId, stepId, beforeItemId }: MoveCellItemsArgs): Result<ChangeDraft> {
  const cell = needCell(document, laneId, stepId);
  if (!cell.ok) return cell;
  const { lane, step, itemType } = cell.value;
  const chosen = needCellItems(document, itemIds);
  if (!chosen.ok) return chosen;
  if (chosen.value.some((item) => item.journeyId !== lane.journeyId)) return refuse('error.move.otherJourney');
  const moved = inReadingOrder(gridOf(document, lane.journeyId), chosen.value);
  const movedIds = new Set(moved.map(({ id }) => id));
  const present = cellItemsOf(document, step.id, lane.id);
  if (indexBefore(present, beforeItemId) === null) return refuse('error.record.missing');
  // "Before itself" means before the next one that stays.
  const from = beforeItemId === null ? present.length : present.findIndex(({ id }) => id === beforeItemId);
  const next = present.slice(from).find(({ id }) => !movedIds.has(id));
  const rest = present.filter(({ id }) => !movedIds.has(id));
  const index = next ? rest.indexOf(next) : rest.length;
  const label = { key: 'change.moveItems', values: { count: moved.length } };
  const sequence = [...rest.slice(0, index), ...moved, ...rest.slice(index)];
  if (sequence.length === present.length && sequence.every(({ id }, at) => present[at]?.id === id)) return draftChanges(document, label, {});
  const { orders, shifted } = placeAmong(rest, index, moved.length);
  const placed = moved.map((item, at) => ({ ...asItemType(item, itemType), parentId: step.id, laneId: lane.id, order: orders[at] ?? item.order }));
  return draftChanges(document, label, { put: placed, shift: shifted });
}
