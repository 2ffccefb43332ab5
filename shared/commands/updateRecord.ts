import { accept, refuse, type Result } from '../base/result.ts';
import { withFields } from '../changes/applyChangeset.ts';
import type { ChangeDraft, FieldValues } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { updateLabels } from '../changes/labelKeys.ts';
import { recordSchemas, type RecordType } from '../model/records.ts';
import { cleanText } from './cleanText.ts';
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
  const entries = Object.entries(fields).map(([field, value]) => [field, isEmpty(value) && isOptional(record.type, field) ? null : cleanText(value)]);
  const label = { key: updateLabels[record.type] };
  const draft = draftChanges(document, label, { put: [withFields(record, Object.fromEntries(entries))] });
  return draft.ok && draft.value.changes.length === 0 ? accept({ label, changes: [] }) : draft;
}

/** An emptied text field, list or switch: absent and empty must not make two equal records differ. */
function isEmpty(value: unknown): boolean {
  return value === '' || value === false || (Array.isArray(value) && value.length === 0);
}

function isOptional(type: RecordType, field: string): boolean {
  const shape: Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean } }>> = recordSchemas[type].shape;
  return Object.hasOwn(shape, field) && shape[field]?.safeParse(undefined).success === true;
}
