import { accept, refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { evidenceOf } from '../changes/evidenceOf.ts';
import { isCardItem, type CardItem } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';
import { needCellItems, needRecord } from './needRecord.ts';

export interface EvidenceLinkArgs {
  readonly evidenceIds: readonly string[];
  readonly itemIds: readonly string[];
}

/** Lets each of the items rest on each piece of evidence; what is attached already stays. Refused when one of either is gone, or an item cannot rest on evidence. */
export function attachEvidence(document: Document, { evidenceIds, itemIds }: EvidenceLinkArgs): Result<ChangeDraft> {
  for (const id of evidenceIds) {
    const evidence = needRecord(document, 'evidence', id);
    if (!evidence.ok) return evidence;
  }
  const items = needCellItems(document, itemIds);
  if (!items.ok) return items;
  const put = withEvidence(document, itemIds, evidenceIds);
  return put.ok ? draftChanges(document, { key: 'change.attachEvidence', values: { count: items.value.length } }, { put: put.value }) : put;
}

/** The items that have to change so that each rests on the evidence. What it named before and is gone by now is dropped, so that it takes no room. */
export function withEvidence(document: Document, itemIds: readonly string[], evidenceIds: readonly string[]): Result<CardItem[]> {
  const put: CardItem[] = [];
  for (const id of new Set(itemIds)) {
    const item = document.records.get(id);
    if (!isCardItem(item)) return refuse(item ? 'error.record.wrongType' : 'error.record.missing');
    const present = evidenceOf(document, item).map((evidence) => evidence.id);
    const added = evidenceIds.filter((evidenceId) => !present.includes(evidenceId));
    if (added.length > 0) put.push({ ...item, evidenceIds: [...present, ...added] });
  }
  return accept(put);
}
