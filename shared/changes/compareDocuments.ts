import { isSameJson } from '../base/isSameJson.ts';
import type { AnyRecord } from '../model/records.ts';
import type { FieldValues } from './changeset.ts';
import type { Document } from './document.ts';

/** One field before and after; `undefined` = absent. */
export interface FieldDifference {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What became of one record. A record that was changed where it stands and moved besides is `changed`, with `isMoved`. */
export interface RecordDifference {
  readonly kind: 'added' | 'removed' | 'moved' | 'changed';
  /** As it is afterwards, or as it was where it was removed. */
  readonly record: AnyRecord;
  readonly isMoved: boolean;
  /** What a person wrote or set, in the order of the record; places are not among them. Empty unless `changed`. */
  readonly fields: readonly FieldDifference[];
}

/** Where a record stands, not what it says. */
const placeFields: ReadonlySet<string> = new Set(['journeyId', 'parentId', 'laneId', 'column', 'order']);

/**
 * What differs between two versions of a library, record by record: for people, where `diffDocuments` is for machines. Records are paired by id; to
 * compare two journeys, give the counterparts one id first.
 * @returns differences in the order of `after`, then what was removed in the order of `before`.
 */
export function compareDocuments(before: Document, after: Document): RecordDifference[] {
  const found: RecordDifference[] = [];
  for (const [id, record] of after.records) {
    const old = before.records.get(id);
    const difference = old ? compareRecords(old, record) : ({ kind: 'added', record, isMoved: false, fields: [] } as const);
    if (difference) found.push(difference);
  }
  for (const [id, record] of before.records) if (!after.records.has(id)) found.push({ kind: 'removed', record, isMoved: false, fields: [] });
  return found;
}

function compareRecords(before: AnyRecord, after: AnyRecord): RecordDifference | null {
  if (before === after) return null;
  const old: FieldValues = { ...before };
  const next: FieldValues = { ...after };
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])].filter((field) => !isSameJson(old[field] ?? null, next[field] ?? null));
  const fields = names.filter((field) => !placeFields.has(field)).map((field) => ({ field, before: old[field], after: next[field] }));
  const isMoved = names.length > fields.length;
  if (names.length === 0) return null;
  return { kind: fields.length > 0 ? 'changed' : 'moved', record: after, isMoved, fields };
}
