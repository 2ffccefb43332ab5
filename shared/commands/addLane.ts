import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import type { Lane } from '../model/records.ts';
import type { LaneKind } from '../model/vocabulary.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';
import { indexAfter, placeAmong } from './placeAmong.ts';

export interface AddLaneArgs {
  readonly journeyId: string;
  readonly id: string;
  readonly kind: LaneKind;
  /** Without one the lane goes by the name of its kind. */
  readonly title?: string;
  /** `undefined` = last, `null` = first. */
  readonly afterLaneId?: string | null;
}

/** Adds an empty lane (row). A journey has one emotion lane at most, since all curves of a journey share it. */
export function addLane(document: Document, { journeyId, id, kind, title, afterLaneId }: AddLaneArgs): Result<ChangeDraft> {
  const journey = needRecord(document, 'journey', journeyId);
  if (!journey.ok) return journey;
  const lanes = childrenOf(document, journeyId, 'lane');
  const index = indexAfter(lanes, afterLaneId);
  if (index === null) return refuse('error.record.missing');
  if (kind === 'emotion' && lanes.some((lane) => lane.kind === 'emotion')) return refuse('error.lane.secondEmotion');
  const { orders, shifted } = placeAmong(lanes, index, 1);
  const lane: Lane = { type: 'lane', id, journeyId, order: orders[0] ?? '', kind, ...(title ? { title } : {}) };
  return draftChanges(document, { key: 'change.addLane' }, { add: [lane], shift: shifted });
}
