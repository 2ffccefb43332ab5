import type { AnyRecord } from '../model/records.ts';

/** The images that a record shows: its own picture or its portrait. */
export function assetIdsOf(record: AnyRecord): string[] {
  if ('image' in record && record.image) return [record.image.assetId];
  if (record.type === 'persona' && record.portrait?.kind === 'image') return [record.portrait.assetId];
  return [];
}
