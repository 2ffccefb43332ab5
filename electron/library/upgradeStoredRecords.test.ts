import Database from 'better-sqlite3';
import { readdirSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createTemporaryFolder } from '../../test/helpers/createTemporaryFolder.ts';
import { findFaults } from '../../test/helpers/findFaults.ts';
import { createDocument } from '../../shared/changes/createDocument.ts';
import { claimsOf, factOf, sectionsOf } from '../../shared/changes/personaParts.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { openLibraryFile } from './libraryFile.ts';
import { migrations } from './librarySchema.ts';
import { migrate } from './migrate.ts';

const inFolder = createTemporaryFolder();
const library = { type: 'library', id: 'library', name: 'Old library' };
const marta = { type: 'persona', id: 'marta', order: 'a0', name: 'Marta', age: '34', goals: ['A healthy dog'], grade: 'proto' };
const after = { ...marta, goals: ['A healthy dog', 'One sitting'] };

/** A library as the version before sections kept it: its log, a version kept by hand, and its records. */
function makeFormerLibrary(path: string): void {
  const database = new Database(path);
  migrate(database, migrations.slice(0, 2), () => undefined);
  const log = database.prepare('INSERT INTO change_log (revision, changeset_id, label, author, at, changes) VALUES (?, ?, ?, ?, ?, ?)');
  log.run(1, 'c1', '{"key":"change.createLibrary"}', '', '2026-01-01T10:00:00.000Z', JSON.stringify([{ op: 'add', record: library }]));
  log.run(2, 'c2', '{"key":"change.createPersona"}', 'Ola', '2026-01-02T10:00:00.000Z', JSON.stringify([{ op: 'add', record: marta }]));
  log.run(3, 'c3', '{"key":"change.update.persona"}', 'Ola', '2026-01-03T10:00:00.000Z', JSON.stringify([{ op: 'update', id: 'marta', from: { goals: marta.goals }, to: { goals: after.goals } }]));
  database.prepare('INSERT INTO snapshot (id, name, revision, author, at, act, data) VALUES (?, ?, ?, ?, ?, NULL, ?)').run('kept', 'Workshop', 2, 'Ola', '2026-01-02T11:00:00.000Z', deflateSync(JSON.stringify([library, marta])));
  const put = database.prepare('INSERT INTO record (id, type, order_key, data, revision) VALUES (?, ?, ?, ?, ?)');
  for (const record of [library, after]) put.run(record.id, record.type, 'order' in record ? record.order : null, JSON.stringify(record), 3);
  database.prepare(`UPDATE meta SET value = '3' WHERE key = 'revision'`).run();
  database.close();
}

const goals = (records: readonly AnyRecord[]) => claimsOf(createDocument(records), 'marta-goals').map(({ text }) => text);

describe('a library of the version before sections', () => {
  it('opens with the same words in sections and claims, after a backup, and can be searched for them', () => {
    makeFormerLibrary(inFolder('old.itinera'));
    const opened = openLibraryFile(inFolder('old.itinera'), { backupFolder: inFolder('backups'), now: () => new Date('2026-11-22T10:00:00.000Z') });
    expect(findFaults(opened.document)).toEqual([]);
    expect(sectionsOf(opened.document, 'marta').map(({ kind }) => kind)).toEqual(['who', 'goals', 'needs', 'pains', 'channels', 'bio', 'context']);
    expect(factOf(opened.document, 'marta', 'age')).toBe('34');
    expect(opened.search('sitting', 10).map(({ recordId, type }) => [recordId, type])).toEqual([['marta-goals-2', 'claim']]);
    expect(opened.history.readEntries({ journeyId: null, beforeRevision: null, limit: 10 }).map(({ revision, label }) => [revision, label.key])).toEqual([
      [4, 'change.upgradeLibrary'], [3, 'change.update.persona'], [2, 'change.createPersona'], [1, 'change.createLibrary'],
    ]);
    opened.close();
    const folder = readdirSync(inFolder('backups'))[0] ?? '';
    expect(readdirSync(inFolder(`backups/${folder}`)).filter((name) => name.endsWith('-version-2.itinera'))).toHaveLength(1);
    const again = openLibraryFile(inFolder('old.itinera'));
    expect(again.revision).toBe(4);
    again.close();
  });

  it('still rewinds to every moment, and gives back its versions, as sheets of today', () => {
    makeFormerLibrary(inFolder('past.itinera'));
    const opened = openLibraryFile(inFolder('past.itinera'));
    expect(goals(opened.history.readAt(4))).toEqual(['A healthy dog', 'One sitting']);
    expect(goals(opened.history.readAt(3))).toEqual(['A healthy dog', 'One sitting']);
    expect(goals(opened.history.readAt(2))).toEqual(['A healthy dog']);
    expect(opened.history.readAt(1)).toEqual([library]);
    expect(goals(opened.history.readVersion('kept').records)).toEqual(['A healthy dog']);
    for (const revision of [1, 2, 3, 4]) expect(findFaults(createDocument(opened.history.readAt(revision)))).toEqual([]);
    opened.close();
  });

  it('is read without being changed where it may only be read', () => {
    makeFormerLibrary(inFolder('read.itinera'));
    const opened = openLibraryFile(inFolder('read.itinera'), { access: 'read' });
    expect(factOf(opened.document, 'marta', 'age')).toBe('34');
    opened.close();
    const database = new Database(inFolder('read.itinera'), { readonly: true });
    expect(database.pragma('user_version', { simple: true })).toBe(2);
    database.close();
  });
});
