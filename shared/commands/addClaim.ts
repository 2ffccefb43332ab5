import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft, FieldValues } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { claimsOf } from '../changes/personaParts.ts';
import type { Claim } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';
import { indexBefore, placeAmong } from './placeAmong.ts';

export interface AddClaimArgs {
  readonly sectionId: string;
  readonly id: string;
  readonly fields: FieldValues;
  /** The claim that it shall precede; absent or `null` = the end. */
  readonly beforeClaimId?: string | null;
}

/** Says something more about a persona. Refused when a field does not fit. */
export function addClaim(document: Document, { sectionId, id, fields, beforeClaimId = null }: AddClaimArgs): Result<ChangeDraft> {
  const section = needRecord(document, 'section', sectionId);
  if (!section.ok) return section;
  const siblings = claimsOf(document, sectionId);
  const index = indexBefore(siblings, beforeClaimId);
  if (index === null) return refuse('error.record.missing');
  const { orders, shifted } = placeAmong(siblings, index, 1);
  const claim = { text: '', ...fields, type: 'claim', id, parentId: sectionId, order: orders[0] ?? '' } as Claim;
  return draftChanges(document, { key: 'change.addClaim' }, { add: [claim], shift: shifted });
}
