import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { cellItemsOf, type Document } from '../changes/document.ts';
import { cellItemTypeOfLane } from '../model/cellItemTypeOfLane.ts';
import type { CellItem, Lane, Step } from '../model/records.ts';
import { asItemType } from './asItemType.ts';
import { draftChanges } from './draftChanges.ts';
import { gridOf, inReadingOrder, lanesInUse } from './gridOf.ts';
import { needCellItems } from './needRecord.ts';
import { placeAmong } from './placeAmong.ts';

export interface MoveCellItemsByArgs {
  readonly itemIds: readonly string[];
  /** Columns to the right; negative = left. */
  readonly columns: number;
  /** Rows down, over lanes that hold items and are in view; negative = up. */
  readonly rows: number;
}

interface Landing {
  readonly item: CellItem;
  readonly step: Step;
  readonly lane: Lane;
}

/** Moves items as one block over the grid; each goes to the end of its new cell. Refused as a whole when one of them would leave the map. */
export function moveCellItemsBy(document: Document, { itemIds, columns, rows }: MoveCellItemsByArgs): Result<ChangeDraft> {
  const chosen = needCellItems(document, itemIds);
  if (!chosen.ok) return chosen;
  const journeyId = chosen.value[0]?.journeyId ?? '';
  if (chosen.value.some((item) => item.journeyId !== journeyId)) return refuse('error.move.otherJourney');
  const label = { key: 'change.moveItems', values: { count: chosen.value.length } };
  if (columns === 0 && rows === 0) return draftChanges(document, label, {});
  const landings = landingsOf(document, journeyId, chosen.value, columns, rows);
  if (!landings) return refuse('error.move.edge');
  return draftChanges(document, label, { put: placeLandings(document, landings) });
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

function placeLandings(document: Document, landings: readonly Landing[]): CellItem[] {
  const movedIds = new Set(landings.map(({ item }) => item.id));
  const placed: CellItem[] = [];
  for (const group of Map.groupBy(landings, ({ step, lane }) => `${step.id}/${lane.id}`).values()) {
    const [first] = group;
    if (!first) continue;
    const rest = cellItemsOf(document, first.step.id, first.lane.id).filter(({ id }) => !movedIds.has(id));
    const { orders, shifted } = placeAmong(rest, rest.length, group.length);
    const type = cellItemTypeOfLane(first.lane.kind);
    for (const [at, { item, step, lane }] of group.entries()) {
      placed.push({ ...(type ? asItemType(item, type) : item), parentId: step.id, laneId: lane.id, order: orders[at] ?? item.order });
    }
    placed.push(...shifted);
  }
  return placed;
}
