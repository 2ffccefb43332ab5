import { childrenOf, type Document } from '../changes/document.ts';
import type { CellItem, Connection, Reading } from '../model/records.ts';

/** What goes along where items of a journey are copied: the readings of metrics and the connections among the items. */
export function attachmentsOf(document: Document, journeyId: string, items: readonly CellItem[]): { readonly readings: Reading[]; readonly connections: Connection[] } {
  const itemIds = new Set(items.map(({ id }) => id));
  return {
    readings: items.flatMap((item) => childrenOf(document, item.id, 'reading')),
    connections: childrenOf(document, journeyId, 'connection').filter(({ fromId, toId }) => itemIds.has(fromId) && itemIds.has(toId)),
  };
}
