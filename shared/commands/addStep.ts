import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import type { Step } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';
import { indexAfter, placeAmong } from './placeAmong.ts';

export interface AddStepArgs {
  readonly stageId: string;
  readonly id: string;
  /** May be empty: an only step goes unnamed. */
  readonly name: string;
  /** `undefined` = last, `null` = first. */
  readonly afterStepId?: string | null;
}

/** Adds a step (column) to a stage. Refused when the stage or the neighbour is gone. */
export function addStep(document: Document, { stageId, id, name, afterStepId }: AddStepArgs): Result<ChangeDraft> {
  const stage = needRecord(document, 'stage', stageId);
  if (!stage.ok) return stage;
  const steps = childrenOf(document, stageId, 'step');
  const index = indexAfter(steps, afterStepId);
  if (index === null) return refuse('error.record.missing');
  const { orders, shifted } = placeAmong(steps, index, 1);
  const step: Step = { type: 'step', id, journeyId: stage.value.journeyId, parentId: stageId, order: orders[0] ?? '', name };
  return draftChanges(document, { key: 'change.addStep' }, { add: [step], shift: shifted });
}
