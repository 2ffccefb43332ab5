import { isCellItem, type AnyRecord, type CellItem, type Lane, type Stage, type Step } from './records.ts';

/** What a map is built of: each can be locked, and derived from a part of another map. */
export type JourneyPart = Stage | Step | Lane | CellItem;

export function isJourneyPart(record: AnyRecord | undefined): record is JourneyPart {
  return record?.type === 'stage' || record?.type === 'step' || record?.type === 'lane' || isCellItem(record);
}

/** Whether one part can be derived from another: cards of any kinds, else only parts of one kind. */
export function canStandFor(part: AnyRecord, original: AnyRecord): boolean {
  return original.type === part.type || (isCellItem(original) && isCellItem(part));
}
