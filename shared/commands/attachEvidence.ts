import type { Result } from '../base/result.ts';
import type { ChangeDraft, Label } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { evidenceOf } from '../changes/evidenceOf.ts';
import type { FoundedRecord } from '../model/canRestOnEvidence.ts';
import { draftChanges } from './draftChanges.ts';
import { needFounded } from './needFounded.ts';
import { needRecord } from './needRecord.ts';

export interface EvidenceLinkArgs {
  readonly evidenceIds: readonly string[];
  /** Cards of a map, or claims about a persona. */
  readonly itemIds: readonly string[];
}

/** Lets each of the items rest on each piece of evidence; what is attached already stays. Refused when one of either is gone, or an item cannot rest on evidence. */
export function attachEvidence(document: Document, { evidenceIds, itemIds }: EvidenceLinkArgs): Result<ChangeDraft> {
  for (const id of evidenceIds) {
    const evidence = needRecord(document, 'evidence', id);
    if (!evidence.ok) return evidence;
  }
  const items = needFounded(document, itemIds);
  return items.ok ? draftChanges(document, labelOfLink('attach', items.value), { put: withEvidence(document, items.value, evidenceIds) }) : items;
}

/** The items that have to change so that each rests on the evidence. What it named before and is gone by now is dropped, so that it takes no room. */
export function withEvidence(document: Document, items: readonly FoundedRecord[], evidenceIds: readonly string[]): FoundedRecord[] {
  return items.flatMap((item) => {
    const present = evidenceOf(document, item).map((evidence) => evidence.id);
    const added = evidenceIds.filter((evidenceId) => !present.includes(evidenceId));
    return added.length > 0 ? [{ ...item, evidenceIds: [...present, ...added] }] : [];
  });
}

const labelKeys = {
  attach: { cards: 'change.attachEvidence', claims: 'change.attachEvidenceToClaims' },
  detach: { cards: 'change.detachEvidence', claims: 'change.detachEvidenceFromClaims' },
} as const;

/** How the history names that evidence was put on these, or taken off. */
export function labelOfLink(link: 'attach' | 'detach', items: readonly FoundedRecord[]): Label {
  const areClaims = items.length > 0 && items.every(({ type }) => type === 'claim');
  return { key: labelKeys[link][areClaims ? 'claims' : 'cards'], values: { count: items.length } };
}
