import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import { draftChanges } from './draftChanges.ts';
import { moveAmong } from './moveAmong.ts';
import { needRecord } from './needRecord.ts';

/** Moves a stage before another of its journey (`null` = to the end). Without effect where it stands there already. */
export function moveStage(document: Document, { stageId, beforeStageId }: { stageId: string; beforeStageId: string | null }): Result<ChangeDraft> {
  const stage = needRecord(document, 'stage', stageId);
  if (!stage.ok) return stage;
  const moved = moveAmong(childrenOf(document, stage.value.journeyId, 'stage'), stage.value, beforeStageId);
  return moved ? draftChanges(document, { key: 'change.moveStage' }, moved) : refuse('error.record.missing');
}
