import type { AnyRecord } from '../model/records.ts';
import type { Change } from './changeset.ts';
import type { ReadRecord } from './findOrphans.ts';

/**
 * The journeys that changes touch: their own record or anything in them. Personas and the library's details belong to none.
 * @param read finds the record of an update, before or after it.
 */
export function journeyIdsOf(changes: readonly Change[], read: ReadRecord): Set<string> {
  const found = new Set<string>();
  for (const change of changes) {
    const id = journeyIdOf(change.op === 'update' ? read(change.id) : change.record);
    if (id) found.add(id);
  }
  return found;
}

/** The journey that a record is or belongs to. */
export function journeyIdOf(record: AnyRecord | undefined): string | null {
  if (record?.type === 'journey') return record.id;
  return record && 'journeyId' in record ? (record.journeyId ?? null) : null;
}
