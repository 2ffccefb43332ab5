import { cellItemsOf, type Document } from '../changes/document.ts';
import { cellItemTypeOfLane } from '../model/cellItemTypeOfLane.ts';
import type { CellItem, Lane, Step } from '../model/records.ts';
import { asItemType } from './asItemType.ts';
import type { Edits } from './draftChanges.ts';
import { placeAmong } from './placeAmong.ts';

/** An item and the cell that it goes to. */
export interface Landing {
  readonly item: CellItem;
  readonly step: Step;
  readonly lane: Lane;
}

/** The items as they will be, each at the end of its new cell in the order given, and the neighbours that had to make room. */
export function landItems(document: Document, landings: readonly Landing[]): Edits {
  const movedIds = new Set(landings.map(({ item }) => item.id));
  const placed: CellItem[] = [];
  const shift: CellItem[] = [];
  for (const group of Map.groupBy(landings, ({ step, lane }) => `${step.id}/${lane.id}`).values()) {
    const [first] = group;
    if (!first) continue;
    const rest = cellItemsOf(document, first.step.id, first.lane.id).filter(({ id }) => !movedIds.has(id));
    const { orders, shifted } = placeAmong(rest, rest.length, group.length);
    const type = cellItemTypeOfLane(first.lane.kind);
    for (const [at, { item, step, lane }] of group.entries()) {
      placed.push({ ...(type ? asItemType(item, type) : item), parentId: step.id, laneId: lane.id, order: orders[at] ?? item.order });
    }
    shift.push(...shifted);
  }
  return { put: placed, shift };
}
