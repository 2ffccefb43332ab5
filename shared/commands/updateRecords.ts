import { refuse, type Result } from '../base/result.ts';
import { withFields } from '../changes/applyChangeset.ts';
import type { ChangeDraft, FieldValues } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { updateLabels } from '../changes/labelKeys.ts';
import type { AnyRecord } from '../model/records.ts';
import { cleanFields } from './cleanFields.ts';
import { draftChanges } from './draftChanges.ts';

export interface RecordEdit {
  readonly id: string;
  readonly fields: FieldValues;
}

/** Fields that say what a record is and where it stands. Each has a command of its own that keeps references whole. */
const structuralFields = new Set(['id', 'type', 'journeyId', 'parentId', 'laneId', 'order', 'personaId', 'personaIds', 'fromId', 'toId', 'targetId', 'threadId', 'subJourneyId', 'column']);

/** Changes fields of several records as one change, each as updateRecord does. Refused as a whole when one of them is; each record is to be given once. */
export function updateRecords(document: Document, { edits }: { edits: readonly RecordEdit[] }): Result<ChangeDraft> {
  const put: AnyRecord[] = [];
  for (const { id, fields } of edits) {
    const record = document.records.get(id);
    if (!record) return refuse('error.record.missing');
    const structural = Object.keys(fields).find((field) => structuralFields.has(field) || (field === 'kind' && (record.type === 'lane' || record.type === 'section')));
    if (structural) return refuse('error.field.fixed', { field: structural });
    put.push(withFields(record, cleanFields(record.type, fields)));
  }
  const [first] = put;
  if (!first) return refuse('error.record.noneChosen');
  return draftChanges(document, put.length === 1 ? { key: updateLabels[first.type] } : { key: 'change.updateSeveral', values: { count: put.length } }, { put });
}
