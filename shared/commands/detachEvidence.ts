import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { canRestOnEvidence, type FoundedRecord } from '../model/canRestOnEvidence.ts';
import type { AnyRecord } from '../model/records.ts';
import { labelOfLink, type EvidenceLinkArgs } from './attachEvidence.ts';
import { draftChanges } from './draftChanges.ts';
import { needFounded } from './needFounded.ts';

/** Takes each piece of evidence off each of the items; the evidence itself stays in the library. */
export function detachEvidence(document: Document, { evidenceIds, itemIds }: EvidenceLinkArgs): Result<ChangeDraft> {
  const items = needFounded(document, itemIds);
  if (!items.ok) return items;
  const put = withoutEvidence(items.value, evidenceIds);
  return draftChanges(document, labelOfLink('detach', put), { put });
}

/** The items that have to change so that none of them rests on the evidence. */
export function withoutEvidence(items: readonly AnyRecord[], evidenceIds: readonly string[]): FoundedRecord[] {
  return items.flatMap((item) => {
    if (!canRestOnEvidence(item) || !item.evidenceIds?.some((id) => evidenceIds.includes(id))) return [];
    const { evidenceIds: before, ...others } = item;
    const kept = before.filter((id) => !evidenceIds.includes(id));
    return [(kept.length > 0 ? { ...others, evidenceIds: kept } : others)];
  });
}
