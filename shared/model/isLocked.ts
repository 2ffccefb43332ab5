import { cellItemTypes, type AnyRecord, type RecordType } from './records.ts';

/** Records that can be locked: the parts of a map. */
const lockableTypes: ReadonlySet<RecordType> = new Set(['stage', 'step', 'lane', ...cellItemTypes]);

export function isLockable(record: AnyRecord | undefined): boolean {
  return record !== undefined && lockableTypes.has(record.type);
}

/**
 * Whether a part of a map is fixed. What is locked is the part itself: what it says, its kind, its place and that it exists. A locked lane and a locked
 * stage still take cards, a locked card still takes connections and readings.
 */
export function isLocked(record: AnyRecord | undefined): boolean {
  return record !== undefined && 'locked' in record && record.locked === true;
}
