import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { cellItemsOf, type Document } from '../changes/document.ts';
import type { CellItem } from '../model/records.ts';
import { renewIds } from '../model/renewIds.ts';
import { asCopy } from './asCopy.ts';
import { attachmentsOf } from './attachmentsOf.ts';
import { draftChanges } from './draftChanges.ts';
import { gridOf, inReadingOrder } from './gridOf.ts';
import { needItemsOfOneJourney } from './needRecord.ts';
import { placeAmong } from './placeAmong.ts';

/** Copies items within their own cells, below the last one copied there, with the readings of metrics and the connections among the copied. */
export function duplicateCellItems(document: Document, { ids, newId }: { ids: readonly string[]; newId: () => string }): Result<ChangeDraft> {
  const chosen = needItemsOfOneJourney(document, ids);
  if (!chosen.ok) return chosen;
  const { journeyId } = chosen.value;
  const items = inReadingOrder(gridOf(document, journeyId), chosen.value.items);
  const copies: CellItem[] = [];
  const shifts: CellItem[] = [];
  for (const group of Map.groupBy(items, ({ parentId, laneId }) => `${parentId}/${laneId}`).values()) {
    const last = group.at(-1);
    if (!last) continue;
    const present = cellItemsOf(document, last.parentId, last.laneId);
    const { orders, shifted } = placeAmong(present, present.findIndex(({ id }) => id === last.id) + 1, group.length);
    copies.push(...group.map((item, at) => ({ ...asCopy(item), order: orders[at] ?? item.order })));
    shifts.push(...shifted);
  }
  const { readings, connections } = attachmentsOf(document, journeyId, items);
  const add = renewIds([...copies, ...readings, ...connections], newId);
  return draftChanges(document, { key: 'change.duplicateItems', values: { count: items.length } }, { add, shift: shifts });
}
