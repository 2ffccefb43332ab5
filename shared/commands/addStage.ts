import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import type { Stage, Step } from '../model/records.ts';
import { tints, type Tint } from '../model/vocabulary.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';
import { indexAfter, placeAmong } from './placeAmong.ts';

export interface AddStageArgs {
  readonly journeyId: string;
  readonly id: string;
  /** Id of its first step: a stage holds at least one. */
  readonly stepId: string;
  readonly name: string;
  /** `undefined` = last, `null` = first. */
  readonly afterStageId?: string | null;
}

/** Adds a stage with one unnamed step. Refused when the journey or the neighbour is gone or the name is empty. */
export function addStage(document: Document, { journeyId, id, stepId, name, afterStageId }: AddStageArgs): Result<ChangeDraft> {
  const journey = needRecord(document, 'journey', journeyId);
  if (!journey.ok) return journey;
  const stages = childrenOf(document, journeyId, 'stage');
  const index = indexAfter(stages, afterStageId);
  if (index === null) return refuse('error.record.missing');
  const { orders, shifted } = placeAmong(stages, index, 1);
  const stage: Stage = { type: 'stage', id, journeyId, order: orders[0] ?? '', name, tint: tintBetween(stages, index) };
  const step: Step = { type: 'step', id: stepId, journeyId, parentId: id, order: placeAmong([], 0, 1).orders[0] ?? '', name: '' };
  return draftChanges(document, { key: 'change.addStage' }, { add: [stage, step], shift: shifted });
}

/** The next tint after the left neighbour's that the right one does not have, so that regions stay apart and keep their colour. */
function tintBetween(stages: readonly Stage[], index: number): Tint {
  const tintAt = (at: number): number => {
    const stage = stages[at];
    return stage ? (stage.tint ? tints.indexOf(stage.tint) : at % tints.length) : -1;
  };
  const next = (tintAt(index - 1) + 1) % tints.length;
  return tints[next === tintAt(index) ? (next + 1) % tints.length : next] ?? 't1';
}
