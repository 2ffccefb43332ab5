import { isCellItem, type AnyRecord, type CellItem, type Lane, type Stage, type Step } from './records.ts';

/** What a map is built of: each can be derived from a part of another map. */
export type JourneyPart = Stage | Step | Lane | CellItem;

export function isJourneyPart(record: AnyRecord | undefined): record is JourneyPart {
  return record?.type === 'stage' || record?.type === 'step' || record?.type === 'lane' || isCellItem(record);
}
