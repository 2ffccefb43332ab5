import type { Change } from './changeset.ts';
import type { Document } from './document.ts';
import { updateBetween } from './squashChanges.ts';

/**
 * The changes that turn one document into another (SPEC rule 18): applied to `before` they leave records equal to those of `after`. They tell the
 * truth, at most one per record, none without effect; none at all between equal documents.
 */
export function diffDocuments(before: Document, after: Document): Change[] {
  const changes: Change[] = [];
  for (const [id, record] of after.records) {
    const old = before.records.get(id);
    if (!old) changes.push({ op: 'add', record });
    else if (old !== record) changes.push(...[updateBetween(old, record)].filter((change) => change !== null));
  }
  for (const [id, record] of before.records) if (!after.records.has(id)) changes.push({ op: 'remove', record });
  return changes;
}
