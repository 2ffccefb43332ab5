import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import { draftChanges } from './draftChanges.ts';
import { moveAmong } from './moveAmong.ts';
import { needRecord } from './needRecord.ts';

/** Moves a lane before another of its journey (`null` = to the end). Without effect where it stands there already. */
export function moveLane(document: Document, { laneId, beforeLaneId }: { laneId: string; beforeLaneId: string | null }): Result<ChangeDraft> {
  const lane = needRecord(document, 'lane', laneId);
  if (!lane.ok) return lane;
  const moved = moveAmong(childrenOf(document, lane.value.journeyId, 'lane'), lane.value, beforeLaneId);
  return moved ? draftChanges(document, { key: 'change.moveLane' }, moved) : refuse('error.record.missing');
}
