import { getRecord, type Document } from '../changes/document.ts';
import { isCellItem } from '../model/records.ts';
import { attachmentsOf } from './attachmentsOf.ts';
import type { ClipboardContent } from './clipboardContent.ts';
import { gridOf, inReadingOrder } from './gridOf.ts';

/**
 * The cell items among these records, with the readings of metrics and the connections among the copied. Other records are passed over, as are items
 * of a second journey. `items` is empty when there is nothing to copy.
 */
export function copyRecords(document: Document, ids: readonly string[]): ClipboardContent {
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
  };
}
