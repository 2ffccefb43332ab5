import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import type { Stage, Step } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';
import { moveAmong, type Move } from './moveAmong.ts';
import { needRecord } from './needRecord.ts';
import { indexBefore, placeAmong } from './placeAmong.ts';

export interface MoveStepArgs {
  readonly stepId: string;
  readonly stageId: string;
  /** `null` = to the end of the stage. */
  readonly beforeStepId: string | null;
}

/** Moves a step with everything in it, within its stage or to another of its journey. Refused when it is the last one of its stage. */
export function moveStep(document: Document, { stepId, stageId, beforeStepId }: MoveStepArgs): Result<ChangeDraft> {
  const step = needRecord(document, 'step', stepId);
  if (!step.ok) return step;
  const stage = needRecord(document, 'stage', stageId);
  if (!stage.ok) return stage;
  if (stage.value.journeyId !== step.value.journeyId) return refuse('error.move.otherJourney');
  const isSameStage = step.value.parentId === stageId;
  if (!isSameStage && childrenOf(document, step.value.parentId, 'step').length === 1) return refuse('error.step.last');
  const siblings = childrenOf(document, stageId, 'step');
  const moved = isSameStage ? moveAmong(siblings, step.value, beforeStepId) : moveInto(stage.value, siblings, step.value, beforeStepId);
  return moved ? draftChanges(document, { key: 'change.moveStep' }, moved) : refuse('error.record.missing');
}

function moveInto(stage: Stage, steps: readonly Step[], step: Step, beforeStepId: string | null): Move<Step> | null {
  const index = indexBefore(steps, beforeStepId);
  if (index === null) return null;
  const { orders, shifted } = placeAmong(steps, index, 1);
  return { put: [{ ...step, parentId: stage.id, order: orders[0] ?? step.order }], shift: shifted };
}
