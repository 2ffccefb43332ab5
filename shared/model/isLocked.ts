import type { AnyRecord } from './records.ts';

/** Records that can be locked: the parts of a map. */
export const lockableTypes = ['stage', 'step', 'lane', 'card', 'touchpoint', 'opportunity', 'metric'] as const;

export function isLockable(record: AnyRecord | undefined): boolean {
  return record !== undefined && (lockableTypes as readonly string[]).includes(record.type);
}

/**
 * Whether a part of a map is fixed. What is locked is the part itself: what it says, its kind, its place and that it exists. A locked lane and a locked
 * stage still take cards, a locked card still takes connections and readings.
 */
export function isLocked(record: AnyRecord | undefined): boolean {
  return record !== undefined && 'locked' in record && record.locked === true;
}
