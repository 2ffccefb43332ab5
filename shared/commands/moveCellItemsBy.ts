import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import type { CellItem } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';
import { gridOf, inReadingOrder, lanesInUse } from './gridOf.ts';
import { landItems, type Landing } from './landItems.ts';
import { needItemsOfOneJourney } from './needRecord.ts';

export interface MoveCellItemsByArgs {
  readonly itemIds: readonly string[];
  /** Columns to the right; negative = left. */
  readonly columns: number;
  /** Rows down, over lanes that hold items and are in view; negative = up. */
  readonly rows: number;
}

/** Moves items as one block over the grid; each goes to the end of its new cell. Refused as a whole when one of them would leave the map. */
export function moveCellItemsBy(document: Document, { itemIds, columns, rows }: MoveCellItemsByArgs): Result<ChangeDraft> {
  const chosen = needItemsOfOneJourney(document, itemIds);
  if (!chosen.ok) return chosen;
  const { items, journeyId } = chosen.value;
  const label = { key: 'change.moveItems', values: { count: items.length } };
  if (columns === 0 && rows === 0) return draftChanges(document, label, {});
  const landings = landingsOf(document, journeyId, items, columns, rows);
  if (!landings) return refuse('error.move.edge');
  return draftChanges(document, label, landItems(document, landings));
}

/** `null` when one falls off the grid. */
function landingsOf(document: Document, journeyId: string, items: readonly CellItem[], columns: number, rows: number): Landing[] | null {
  const grid = gridOf(document, journeyId);
  const lanes = lanesInUse(grid, new Set(items.map(({ laneId }) => laneId)));
  const landings: Landing[] = [];
  for (const item of inReadingOrder(grid, items)) {
    const step = grid.steps[grid.columnOf(item) + columns];
    const lane = lanes[lanes.findIndex(({ id }) => id === item.laneId) + rows];
    if (!step || !lane) return null;
    landings.push({ item, step, lane });
  }
  return landings;
}
