import type { FieldValues } from '../changes/changeset.ts';
import { withoutControlCharacters } from '../model/fields.ts';
import { recordSchemas, type AnyRecord, type RecordType } from '../model/records.ts';

/** Line breaks of other systems; U+000B is Word's. */
// eslint-disable-next-line no-control-regex -- U+000B is what is looked for
const lineBreaks = /[\r\u000B\u2028\u2029]/g;

/**
 * Fields as a person entered or pasted them, made fit to store: texts without the control characters that the schemas refuse, and `null` (absent) for
 * an optional text, list or switch that is empty, so that two records that look equal are equal.
 */
export function cleanFields(type: RecordType, fields: FieldValues): FieldValues {
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [field, isEmpty(value) && isOptional(type, field) ? null : cleanText(value)]));
}

/** The same for a whole record, without the fields that are absent. */
export function cleanRecord(record: AnyRecord): AnyRecord {
  const entries = Object.entries(cleanFields(record.type, { ...record })).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(entries) as unknown as AnyRecord;
}

function cleanText(value: unknown): unknown {
  if (typeof value === 'string') return withoutControlCharacters(value.replaceAll('\r\n', '\n').replaceAll(lineBreaks, '\n'));
  return Array.isArray(value) && value.every((part) => typeof part === 'string') ? value.map(cleanText) : value;
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === false || (Array.isArray(value) && value.length === 0);
}

function isOptional(type: RecordType, field: string): boolean {
  const shape: Readonly<Record<string, { safeParse: (value: unknown) => { success: boolean } }>> = recordSchemas[type].shape;
  return Object.hasOwn(shape, field) && shape[field]?.safeParse(undefined).success === true;
}
