import type { AnyRecord, Card, Opportunity, Touchpoint } from './records.ts';

/** Whether a record can show a picture on the map. A metric shows its figure instead. */
export function holdsImage(record: AnyRecord | undefined): record is Card | Touchpoint | Opportunity {
  return record?.type === 'card' || record?.type === 'touchpoint' || record?.type === 'opportunity';
}
