import { getRecord, type Document } from '../changes/document.ts';
import { findOrphans } from '../changes/findOrphans.ts';
import { isCellItem } from '../model/records.ts';
import { attachmentsOf } from './attachmentsOf.ts';
import type { ClipboardContent } from './clipboardContent.ts';
import { gridOf, inReadingOrder } from './gridOf.ts';

/**
 * The cell items among these records, with the readings of metrics and the connections among the copied. Other records are passed over, as are items
 * of a second journey. `items` is empty when there is nothing to copy.
 * @param isCut the originals will be taken away: what would be lost with them goes along.
 */
export function copyRecords(document: Document, ids: readonly string[], isCut = false): ClipboardContent {
  const chosen = [...new Set(ids)].map((id) => document.records.get(id)).filter(isCellItem);
  const journeyId = chosen[0]?.journeyId ?? '';
  const grid = gridOf(document, journeyId);
  const items = inReadingOrder(grid, chosen.filter((item) => item.journeyId === journeyId));
  const firstColumn = Math.min(...items.map(grid.columnOf));
  const firstRow = Math.min(...items.map(grid.rowOf));
  return {
    format: 'itinera-items', version: 1,
    items: items.map((record) => ({
      column: grid.columnOf(record) - firstColumn, row: grid.rowOf(record) - firstRow,
      laneKind: getRecord(document, 'lane', record.laneId)?.kind ?? 'text', record,
    })),
    ...attachmentsOf(document, journeyId, items),
    ...(isCut && { cut: lostWith(document, items.map(({ id }) => id)) }),
  };
}

/** Connections with what stays, and what was said about any of it. */
function lostWith(document: Document, ids: readonly string[]): NonNullable<ClipboardContent['cut']> {
  const gone = new Set(ids);
  const lost = findOrphans(document, ids, (id) => (gone.has(id) ? undefined : document.records.get(id))).map((id) => document.records.get(id));
  return {
    connections: lost.filter((record) => record?.type === 'connection').filter(({ fromId, toId }) => !gone.has(fromId) || !gone.has(toId)),
    comments: lost.filter((record) => record?.type === 'comment'),
  };
}
