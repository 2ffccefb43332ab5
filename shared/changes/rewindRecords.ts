import type { AnyRecord } from '../model/records.ts';
import { withFields } from './applyChangeset.ts';
import type { Change } from './changeset.ts';

/**
 * Records as they were before these changesets (SPEC rule 19). One pass over the changes however many there are; nothing is validated, since old
 * records may stem from an older model.
 * @param changesets the latest first, without a gap back from `records`.
 */
export function rewindRecords(records: ReadonlyMap<string, AnyRecord>, changesets: Iterable<readonly Change[]>): Map<string, AnyRecord> {
  const past = new Map(records);
  for (const changes of changesets) {
    for (const change of changes.toReversed()) {
      if (change.op === 'add') past.delete(change.record.id);
      else if (change.op === 'remove') past.set(change.record.id, change.record);
      else {
        const record = past.get(change.id);
        if (record) past.set(change.id, withFields(record, change.from));
      }
    }
  }
  return past;
}
