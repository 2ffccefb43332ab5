import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { cellItemsOf, childrenOf, type Document } from '../changes/document.ts';
import type { Card, Lane, Opportunity } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';
import { placeAmong } from './placeAmong.ts';
import { splitCardText } from './splitCardText.ts';

/** The lanes of a map that take what is known about a persona. */
export const claimLanes = ['thoughts', 'pains', 'opportunities'] as const;
export type ClaimLane = (typeof claimLanes)[number];

export interface SendClaimArgs {
  readonly claimId: string;
  readonly stepId: string;
  readonly laneKind: ClaimLane;
  readonly id: string;
  /** The id of the lane, should the journey have none of this kind yet. */
  readonly newLaneId: string;
}

/** The lane that takes it: the first of its kind, one that is shown before one that is hidden. */
export function laneForClaim(document: Document, journeyId: string, laneKind: ClaimLane): Lane | undefined {
  const lanes = childrenOf(document, journeyId, 'lane').filter(({ kind }) => kind === laneKind);
  return lanes.find(({ hidden }) => !hidden) ?? lanes[0];
}

/**
 * Makes a card of a claim about a persona, at the end of a cell, with its grade and evidence; the claim stays where it is, and the card knows it.
 * A lane of this kind is added at the end of the map where it has none. Refused when the claim says nothing or the step is gone.
 */
export function sendClaim(document: Document, { claimId, stepId, laneKind, id, newLaneId }: SendClaimArgs): Result<ChangeDraft> {
  const claim = needRecord(document, 'claim', claimId);
  if (!claim.ok) return claim;
  const step = needRecord(document, 'step', stepId);
  if (!step.ok) return step;
  const { journeyId } = step.value;
  const journey = needRecord(document, 'journey', journeyId);
  if (!journey.ok) return refuse('error.record.missing');
  const present = laneForClaim(document, journeyId, laneKind);
  const lanes = childrenOf(document, journeyId, 'lane');
  const room = placeAmong(lanes, lanes.length, 1);
  const lane = present ?? { type: 'lane' as const, id: newLaneId, journeyId, order: room.orders[0] ?? '', kind: laneKind };
  const items = cellItemsOf(document, stepId, lane.id);
  const { orders, shifted } = placeAmong(items, items.length, 1);
  const type = laneKind === 'opportunities' ? 'opportunity' : 'card';
  const { text, evidenceGrade, evidenceIds } = claim.value;
  const card: Card | Opportunity = {
    type, id, journeyId, parentId: stepId, laneId: lane.id, order: orders[0] ?? '', ...splitCardText(text.trim(), type), claimId,
    ...(evidenceGrade ? { evidenceGrade } : {}), ...(evidenceIds ? { evidenceIds } : {}),
  };
  const added = present ? [card] : [lane, card];
  return draftChanges(document, { key: 'change.sendClaim', values: { journey: journey.value.title } }, { add: added, shift: present ? shifted : [...room.shifted, ...shifted] });
}
