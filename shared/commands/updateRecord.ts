import { refuse, type Result } from '../base/result.ts';
import { withFields } from '../changes/applyChangeset.ts';
import type { ChangeDraft, FieldValues } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { updateLabels } from '../changes/labelKeys.ts';
import { cleanFields } from './cleanFields.ts';
import { draftChanges } from './draftChanges.ts';

/** Fields that say what a record is and where it stands. Each has a command of its own that keeps references whole. */
const structuralFields = new Set(['id', 'type', 'journeyId', 'parentId', 'laneId', 'order', 'personaId', 'personaIds', 'fromId', 'toId']);

/**
 * Changes fields of one record; `null` removes a field, and an optional field that is emptied is removed. Without effect when all of it holds already.
 * Refused when the record is gone, a field decides about its place, or a value does not fit.
 */
export function updateRecord(document: Document, { id, fields }: { id: string; fields: FieldValues }): Result<ChangeDraft> {
  const record = document.records.get(id);
  if (!record) return refuse('error.record.missing');
  const structural = Object.keys(fields).find((field) => structuralFields.has(field) || (record.type === 'lane' && field === 'kind'));
  if (structural) return refuse('error.field.fixed', { field: structural });
  const cleaned = cleanFields(record.type, fields);
  return draftChanges(document, { key: updateLabels[record.type] }, { put: [withFields(record, cleaned)] });
}
