import type { Database } from 'better-sqlite3';
import { createId } from '../../shared/base/createId.ts';
import { createDocument } from '../../shared/changes/createDocument.ts';
import { diffDocuments } from '../../shared/changes/diffDocuments.ts';
import { upgradeRecords } from '../../shared/changes/upgradeRecords.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { RecordTable } from './recordTable.ts';
import { SearchIndex } from './searchIndex.ts';

/**
 * Brings the records of a library to today's model, as a changeset like any other: it stands in the log, so that every moment before it can still be
 * rewound to. A library that needs nothing gets no entry. Part of a migration; runs in its transaction.
 */
export function upgradeStoredRecords(database: Database, now = new Date()): void {
  const table = new RecordTable(database, new SearchIndex(database));
  // What is no record at all is told when the library is read.
  const before = createDocument(table.readRows().flatMap(({ data }) => (typeof data === 'object' && data !== null ? [data as AnyRecord] : [])));
  const after = createDocument(upgradeRecords([...before.records.values()]));
  const changes = diffDocuments(before, after);
  if (changes.length === 0) return;
  table.write({ id: createId(), label: { key: 'change.upgradeLibrary' }, author: '', at: now.toISOString(), changes }, after, table.readRevision() + 1);
}
