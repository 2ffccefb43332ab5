import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft, Label } from '../changes/changeset.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import { deleteLabels } from '../changes/labelKeys.ts';
import type { AnyRecord } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';

/**
 * Deletes any mixture of records with everything that cannot stand without them: a stage's steps, their items, emotions and readings, the
 * connections of items, the points of a persona. What is gone already is passed over. Refused when nothing is left to delete, when a stage would
 * lose its last step without being deleted itself, and for the library record.
 */
export function deleteRecords(document: Document, { ids }: { ids: readonly string[] }): Result<ChangeDraft> {
  const chosen = new Map([...new Set(ids)].flatMap((id) => document.records.get(id) ?? []).map((record) => [record.id, record]));
  if (chosen.size === 0) return refuse(ids.length === 0 ? 'error.record.noneChosen' : 'error.record.missing');
  for (const record of chosen.values()) {
    if (record.type === 'library') return refuse('error.record.wrongType');
    if (record.type === 'step' && leavesStageEmpty(document, record.parentId, chosen)) return refuse('error.step.last');
  }
  return draftChanges(document, labelOf([...chosen.values()]), { remove: [...chosen.keys()] });
}

function leavesStageEmpty(document: Document, stageId: string, chosen: ReadonlyMap<string, AnyRecord>): boolean {
  const stage = document.records.get(stageId);
  const goesItself = chosen.has(stageId) || (stage?.type === 'stage' && chosen.has(stage.journeyId));
  return !goesItself && childrenOf(document, stageId, 'step').every(({ id }) => chosen.has(id));
}

function labelOf(records: readonly AnyRecord[]): Label {
  const [first] = records;
  const type = first && records.every((record) => record.type === first.type) ? first.type : 'mixed';
  return { key: deleteLabels[type], values: { count: records.length } };
}
