import { isCardItem, type AnyRecord, type CardItem, type Claim } from './records.ts';

/** What says something that can rest on evidence: cards on a map, claims about a persona. */
export type FoundedRecord = CardItem | Claim;

export function canRestOnEvidence(record: AnyRecord | undefined): record is FoundedRecord {
  return isCardItem(record) || record?.type === 'claim';
}
