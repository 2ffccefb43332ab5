import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';

/** Lets a relation go the other way. */
export function reverseRelation(document: Document, { relationId }: { relationId: string }): Result<ChangeDraft> {
  const relation = needRecord(document, 'relation', relationId);
  if (!relation.ok) return relation;
  const { fromId, toId } = relation.value;
  return draftChanges(document, { key: 'change.reverseRelation' }, { put: [{ ...relation.value, fromId: toId, toId: fromId }] });
}
