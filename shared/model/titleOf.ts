import type { AnyRecord } from './records.ts';
import { wordsOfClaim } from './wordsOfClaim.ts';

/** What a record is called, else ''. A card that is only a picture is called what the picture shows. */
export function titleOf(record: AnyRecord): string {
  if (record.type === 'claim') return wordsOfClaim(record);
  if ('title' in record && record.title) return record.title;
  if ('image' in record && record.image) return record.image.alt;
  if ('name' in record) return record.name ?? '';
  return 'label' in record ? (record.label ?? '') : '';
}
