import type { AnyRecord } from './records.ts';

/** What a record is called, else ''. */
export function titleOf(record: AnyRecord): string {
  if ('title' in record && record.title) return record.title;
  if ('name' in record) return record.name;
  return 'label' in record ? (record.label ?? '') : '';
}
