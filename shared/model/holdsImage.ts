import { isClaim, type AnyRecord, type Claim } from './records.ts';

/** Whether a record can show a picture on the map. A metric shows its figure instead. */
export function holdsImage(record: AnyRecord | undefined): record is Claim {
  return isClaim(record);
}
