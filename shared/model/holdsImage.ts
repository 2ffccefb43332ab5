import { isCardItem, type AnyRecord, type CardItem } from './records.ts';

/** Whether a record can show a picture on the map. A metric shows its figure instead. */
export function holdsImage(record: AnyRecord | undefined): record is CardItem {
  return isCardItem(record);
}
