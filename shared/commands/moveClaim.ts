import { refuse, type Result } from '../base/result.ts';
import { withFields } from '../changes/applyChangeset.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { claimsOf } from '../changes/personaParts.ts';
import type { Claim } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';
import { moveAmong } from './moveAmong.ts';
import { needRecord } from './needRecord.ts';

export interface MoveClaimArgs {
  readonly claimId: string;
  /** The section in which it shall stand, of whatever persona. */
  readonly sectionId: string;
  /** The claim there that it shall precede, `null` = the end. */
  readonly beforeClaimId: string | null;
  /** What it is about there: another ring, another zone. Absent = as before. */
  readonly key?: string;
}

/** Moves a claim within its section, to another part of it or into another section. Without effect where it stands there already. */
export function moveClaim(document: Document, { claimId, sectionId, beforeClaimId, key }: MoveClaimArgs): Result<ChangeDraft> {
  const claim = needRecord(document, 'claim', claimId);
  const section = needRecord(document, 'section', sectionId);
  if (!claim.ok) return claim;
  if (!section.ok) return section;
  const put = withFields(claim.value, { parentId: sectionId, ...(key === undefined ? {} : { key }) }) as Claim;
  const moved = moveAmong(claimsOf(document, sectionId), put, beforeClaimId);
  if (!moved) return refuse('error.record.missing');
  // Where it stays among its siblings it may still be about something else.
  const isRekeyed = moved.put.length === 0 && put.key !== claim.value.key;
  return draftChanges(document, { key: 'change.moveClaim' }, isRekeyed ? { put: [put] } : moved);
}
