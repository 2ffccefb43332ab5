import { deepFreeze } from '../base/deepFreeze.ts';
import type { AnyRecord } from '../model/records.ts';
import { parentKeyOf, type Document } from './document.ts';
import { RecordMap } from './RecordMap.ts';

/** A document of records that are known to be valid (read from an open library); freezes them. */
export function createDocument(records: Iterable<AnyRecord>): Document {
  const all: AnyRecord[] = [];
  const childIds = new Map<string, Set<string>>();
  const journeyRecordIds = new Map<string, Set<string>>();
  for (const record of records) {
    all.push(deepFreeze(record));
    addTo(childIds, parentKeyOf(record), record.id);
    if ('journeyId' in record && record.journeyId) addTo(journeyRecordIds, record.journeyId, record.id);
  }
  return { records: RecordMap.of(all), childIds, journeyRecordIds };
}

function addTo(index: Map<string, Set<string>>, key: string, id: string): void {
  const set = index.get(key);
  if (set) set.add(id);
  else index.set(key, new Set([id]));
}
