import { deepFreeze } from '../base/deepFreeze.ts';
import type { AnyRecord } from '../model/records.ts';
import { parentKeyOf, type Document } from './document.ts';

/** A document of records that are known to be valid (read from an open library); freezes them. */
export function createDocument(records: Iterable<AnyRecord>): Document {
  const byId = new Map<string, AnyRecord>();
  const childIds = new Map<string, Set<string>>();
  const journeyRecordIds = new Map<string, Set<string>>();
  for (const record of records) {
    byId.set(record.id, deepFreeze(record));
    addTo(childIds, parentKeyOf(record), record.id);
    if ('journeyId' in record && record.journeyId) addTo(journeyRecordIds, record.journeyId, record.id);
  }
  return { records: byId, childIds, journeyRecordIds };
}

function addTo(index: Map<string, Set<string>>, key: string, id: string): void {
  const set = index.get(key);
  if (set) set.add(id);
  else index.set(key, new Set([id]));
}
