import { isJourneyPart } from './isJourneyPart.ts';
import type { AnyRecord } from './records.ts';

/** Whether a record can be locked: the parts of a map can. */
export function isLockable(record: AnyRecord | undefined): boolean {
  return isJourneyPart(record);
}

/**
 * Whether a part of a map is fixed. What is locked is the part itself: what it says, its kind, its place and that it exists. A locked lane and a locked
 * stage still take cards, a locked card still takes connections and readings.
 */
export function isLocked(record: AnyRecord | undefined): boolean {
  return record !== undefined && 'locked' in record && record.locked === true;
}
