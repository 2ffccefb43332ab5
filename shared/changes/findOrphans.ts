import { referencesOf } from '../model/references.ts';
import { cellItemTypes, type AnyRecord } from '../model/records.ts';
import type { Document } from './document.ts';

/** How a record will read after an edit that is being made; `undefined` = it will be gone. */
export type ReadRecord = (id: string) => AnyRecord | undefined;

/** Types that nothing refers to: removing them orphans nothing. */
const leafTypes: ReadonlySet<string> = new Set(['reading', 'library', 'view', 'evidence', 'dataset', 'claim', 'relation', 'stance']);

/**
 * The records that could not stand any more once the `suspects` are gone or of another type, and those that fall with them in turn: a stage's
 * steps, their items, emotions and readings, the connections of those items, and what was said about any of it.
 * @param read how records will read; it must know the suspects' fate.
 * @returns ids, without the suspects themselves. Scans the journeys concerned, or everything when a persona is among the suspects.
 */
export function findOrphans(document: Document, suspects: Iterable<string>, read: ReadRecord): string[] {
  const suspectIds = [...suspects].filter((id) => !leafTypes.has(document.records.get(id)?.type ?? 'library'));
  if (suspectIds.length === 0) return [];
  const orphans = new Set<string>();
  const shaken = new Set(suspectIds);
  const pool = poolOf(document, suspectIds);
  for (let sizeBefore = -1; sizeBefore !== shaken.size; ) {
    sizeBefore = shaken.size;
    for (const id of pool) {
      if (shaken.has(id)) continue;
      const record = read(id);
      if (!record || !referencesOf(record).some((reference) => shaken.has(reference.id) && (orphans.has(reference.id) || !isMet(reference, read)))) continue;
      orphans.add(id);
      shaken.add(id);
    }
  }
  return [...orphans];
}

function isMet(reference: { id: string; types: readonly string[] }, read: ReadRecord): boolean {
  const target = read(reference.id);
  return target !== undefined && reference.types.includes(target.type);
}

/** Types that can depend on something other than the columns and lanes of a journey. */
const attachedTypes: ReadonlySet<string> = new Set(['reading', 'connection', 'comment']);
const attachableTypes: ReadonlySet<string> = new Set([...cellItemTypes, 'emotion', 'connection', 'comment']);

/** Whatever could depend on these records: of the same journeys, and of those only what is attached where only items, points and the like go. */
function poolOf(document: Document, ids: readonly string[]): Iterable<string> {
  const records = ids.flatMap((id) => document.records.get(id) ?? []);
  if (records.some(({ type }) => type === 'persona')) return document.records.keys();
  const pools = new Set(records.map((record) => {
    if (record.type === 'journey') return document.journeyRecordIds.get(record.id);
    if (record.type === 'section' || record.type === 'stakeholderMap') return document.childIds.get(record.id);
    if (record.type === 'actor') return document.childIds.get(record.parentId);
    return 'journeyId' in record && record.journeyId ? document.journeyRecordIds.get(record.journeyId) : document.childIds.get('');
  }));
  const pool = [...pools].flatMap((ids) => [...(ids ?? [])]);
  return records.every(({ type }) => attachableTypes.has(type)) ? pool.filter((id) => attachedTypes.has(document.records.get(id)?.type ?? '')) : pool;
}
