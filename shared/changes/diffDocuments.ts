import type { Change } from './changeset.ts';
import type { Document } from './document.ts';
import { changeBetween } from './squashChanges.ts';

/**
 * The changes that turn one document into another (SPEC rule 18): applied to `before` they leave records equal to those of `after`. They tell the
 * truth, at most one per record, none without effect; none at all between equal documents.
 */
export function diffDocuments(before: Document, after: Document): Change[] {
  const ids = new Set([...after.records.keys(), ...before.records.keys()]);
  return [...ids].flatMap((id) => changeBetween(before.records.get(id), after.records.get(id)) ?? []);
}
