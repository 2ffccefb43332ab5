import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { updateRecords, type RecordEdit } from './updateRecords.ts';

/**
 * Changes fields of one record; `null` removes a field, and an optional field that is emptied is removed. Without effect when all of it holds already.
 * Refused when the record is gone, a field decides about its place, or a value does not fit.
 */
export function updateRecord(document: Document, edit: RecordEdit): Result<ChangeDraft> {
  return updateRecords(document, { edits: [edit] });
}
