import { childrenOf, type Document } from '../../changes/document.ts';
import { isCellItem } from '../../model/records.ts';
import type { Finding } from './finding.ts';

/** The cell items that a finding is about: those that it names and the ends of its connections, else all in the columns of its place. */
export function itemIdsOf(document: Document, { recordIds }: Pick<Finding, 'recordIds'>): readonly string[] {
  const named = recordIds.flatMap((id) => {
    const record = document.records.get(id);
    if (record?.type === 'connection') return [record.fromId, record.toId];
    return isCellItem(record) ? [id] : [];
  });
  if (named.length > 0) return named;
  const place = document.records.get(recordIds[0]);
  if (place?.type === 'stage') return childrenOf(document, place.id, 'step').flatMap(({ id }) => itemIdsAt(document, id));
  return place?.type === 'emotion' ? itemIdsAt(document, place.parentId) : [];
}

function itemIdsAt(document: Document, stepId: string): readonly string[] {
  return [...(document.childIds.get(stepId) ?? [])].filter((id) => isCellItem(document.records.get(id)));
}
