import { accept, type Result } from '../base/result.ts';
import type { ChangeDraft, FieldValues } from '../changes/changeset.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import type { Evidence } from '../model/records.ts';
import type { EvidenceKind } from '../model/vocabulary.ts';
import { withEvidence } from './attachEvidence.ts';
import { draftChanges } from './draftChanges.ts';
import { needFounded } from './needFounded.ts';
import { placeAmong } from './placeAmong.ts';

export interface CreateEvidenceArgs {
  readonly id: string;
  readonly title: string;
  readonly kind: EvidenceKind;
  readonly fields?: FieldValues;
  /** Cards or claims that rest on it from the beginning. */
  readonly itemIds?: readonly string[];
}

/** Adds a piece of evidence at the end of the library's. Refused when the title is empty, a field does not fit, or an item cannot rest on evidence. */
export function createEvidence(document: Document, { id, title, kind, fields = {}, itemIds = [] }: CreateEvidenceArgs): Result<ChangeDraft> {
  const all = childrenOf(document, '', 'evidence');
  const { orders, shifted } = placeAmong(all, all.length, 1);
  const evidence = { ...fields, type: 'evidence', id, order: orders[0] ?? '', title, kind } as Evidence;
  const items = itemIds.length > 0 ? needFounded(document, itemIds) : accept([]);
  return items.ok ? draftChanges(document, { key: 'change.createEvidence' }, { add: [evidence], put: withEvidence(document, items.value, [id]), shift: shifted }) : items;
}
