import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../shared/changes/changeset.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { additionOf, changesetOf, smallJourney } from '../../test/helpers/changesets.ts';
import { createTemporaryFolder } from '../../test/helpers/createTemporaryFolder.ts';
import { createLibraryFile } from './createLibraryFile.ts';
import { openLibraryFile, type LibraryFile } from './libraryFile.ts';
import { migrations } from './librarySchema.ts';
import { migrate } from './migrate.ts';

const inFolder = createTemporaryFolder();
const retitle = (id: string, from: string, to: string): Change => ({ op: 'update', id, from: { title: from }, to: { title: to } });
const namedBy = (key: string, id: string, changes: readonly Change[]) => ({ ...changesetOf(id, changes), label: { key } });
const harmless = (id: string, changes: readonly Change[]) => namedBy('change.createJourney', id, changes);
const sorted = (records: readonly AnyRecord[]) => records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const all = { journeyId: null, beforeRevision: null, limit: 100 };

/** Two journeys, then an edit in each: revisions 1 to 5. */
function start(name: string): LibraryFile {
  const library = createLibraryFile(inFolder(name));
  library.commit(harmless('a', additionOf(...smallJourney('a'))), 1);
  library.commit(harmless('b', additionOf(...smallJourney('b'))), 2);
  library.commit(namedBy('change.update.card', 'edit-a', [retitle('a-card', 'Asks a friend', 'Asks two friends')]), 3);
  library.commit(namedBy('change.update.card', 'edit-b', [retitle('b-card', 'Asks a friend', 'Reads a review')]), 4);
  return library;
}

const revisionsOf = (library: LibraryFile, journeyId: string | null) => library.history.readEntries({ ...all, journeyId }).map(({ revision }) => revision);

describe('the log of a library', () => {
  it('is read a page at a time, the latest first, with what each entry is about', () => {
    const library = start('log.itinera');
    expect(revisionsOf(library, null)).toEqual([5, 4, 3, 2, 1]);
    expect(library.history.readEntries({ ...all, beforeRevision: 4, limit: 2 }).map(({ revision, names }) => [revision, names])).toEqual([[3, ['Journey b']], [2, ['Journey a']]]);
    expect(library.history.readEntries(all)[0]).toMatchObject({ label: { key: 'change.update.card' }, author: 'Ola', changeCount: 1, names: ['Reads a review'] });
    library.close();
  });

  it('tells the entries of one journey, also of one that was deleted', () => {
    const library = start('journeys.itinera');
    library.commit(harmless('gone', smallJourney('a').toReversed().map((record) => ({ op: 'remove', record }))), 5);
    expect(revisionsOf(library, 'a-journey')).toEqual([6, 4, 2]);
    expect(revisionsOf(library, 'b-journey')).toEqual([5, 3]);
    expect(revisionsOf(library, 'nobody')).toEqual([]);
    library.close();
  });

  it('gives back the library as it was at every revision', () => {
    const library = createLibraryFile(inFolder('past.itinera'));
    const seen = [library.readLibrary().records];
    const edits: Change[][] = [additionOf(...smallJourney('a')), [retitle('a-card', 'Asks a friend', 'x')], [{ op: 'remove', record: smallJourney('a')[5]! }], additionOf(...smallJourney('b'))];
    for (const [at, changes] of edits.entries()) {
      library.commit(harmless(`c${at}`, changes), at + 1);
      seen.push(library.readLibrary().records);
    }
    for (const [at, records] of seen.entries()) expect(sorted(library.history.readAt(at + 1))).toEqual(sorted(records));
    for (const revision of [0, -1, 6]) expect(() => library.history.readAt(revision)).toThrow('error.history.noRevision');
    library.close();
  });
});

describe('versions', () => {
  it('are kept by name, at now or at an earlier moment, renamed and deleted, and outlive the window', () => {
    const library = start('versions.itinera');
    const now = library.history.createVersion('Workshop', 5, 'Ola', '2026-03-01T12:00:00.000Z');
    const earlier = library.history.createVersion('Before', 2, 'Ola', '2026-03-01T12:01:00.000Z');
    library.commit(harmless('more', [retitle('a-card', 'Asks two friends', 'y')]), 5);
    library.close();
    const again = openLibraryFile(inFolder('versions.itinera'));
    expect(again.history.listVersions()).toEqual([now, earlier]);
    expect(again.history.readVersion(now.id).records.find(({ id }) => id === 'a-card')).toMatchObject({ title: 'Asks two friends' });
    expect(sorted(again.history.readVersion(earlier.id).records)).toEqual(sorted(again.history.readAt(2)));
    again.history.renameVersion(now.id, 'Workshop in May');
    again.history.deleteVersion(earlier.id);
    expect(again.history.listVersions()).toEqual([{ ...now, name: 'Workshop in May' }]);
    for (const act of [() => again.history.readVersion(earlier.id), () => again.history.renameVersion(earlier.id, 'x'), () => again.history.deleteVersion(earlier.id)]) expect(act).toThrow('error.history.noVersion');
    again.close();
    const reader = openLibraryFile(inFolder('versions.itinera'), { access: 'read' });
    expect(() => reader.history.createVersion('x', 5, '', '')).toThrow('error.library.readOnly');
    expect(reader.history.listVersions()).toHaveLength(1);
    reader.close();
  });

  it('are kept by themselves before an import, a restoring and the removal of more than 20 records, and not before anything else', () => {
    const library = createLibraryFile(inFolder('risky.itinera'));
    library.commit(namedBy('change.import', 'first', additionOf(...smallJourney('a'))), 1); // an empty library has nothing to lose
    const many: AnyRecord[] = Array.from({ length: 21 }, (_, at) => ({ type: 'card', id: `card-${at}`, journeyId: 'a-journey', parentId: 'a-step', laneId: 'a-actions', order: `a${at}`, title: 'x' }));
    library.commit(namedBy('change.paste', 'many', additionOf(...many)), 2);
    const removal = (records: readonly AnyRecord[]) => records.map((record): Change => ({ op: 'remove', record }));
    library.commit(namedBy('change.delete.card', 'twenty', removal(many.slice(1))), 3);
    expect(library.history.listVersions()).toEqual([]);
    library.commit(namedBy('change.paste', 'again', additionOf(...many.slice(1))), 4);
    library.commit(namedBy('change.delete.card', 'all', removal(many)), 5);
    library.commit(namedBy('change.restoreMoment', 'restore', additionOf(...many)), 6);
    library.commit(namedBy('change.import', 'second', additionOf(...smallJourney('b'))), 7);
    expect(library.history.listVersions().map(({ revision, name, act }) => [revision, name, act?.key])).toEqual([[7, '', 'change.import'], [6, '', 'change.restoreMoment'], [5, '', 'change.delete.card']]);
    expect(library.history.readVersion(library.history.listVersions()[2]!.id).records).toHaveLength(28);
    library.close();
  });

  it('that were kept by themselves make way for later ones, named ones do not', () => {
    const library = start('many.itinera');
    library.history.createVersion('Mine', 2, 'Ola', '2026-03-01T12:00:00.000Z');
    for (let at = 0; at < 25; at += 1) library.commit(namedBy('change.import', `import-${at}`, [retitle('a-card', '', `title ${at}`)]), 5 + at);
    library.history.renameVersion(library.history.listVersions().at(-2)!.id, 'Kept');
    for (let at = 25; at < 50; at += 1) library.commit(namedBy('change.import', `import-${at}`, [retitle('a-card', '', `title ${at}`)]), 5 + at);
    const versions = library.history.listVersions();
    expect(versions.map(({ name }) => name).filter(Boolean)).toEqual(['Kept', 'Mine']);
    expect(versions).toHaveLength(22);
    library.close();
  });
});

it('a library of the first version gets the journeys of its log', () => {
  const path = inFolder('old.itinera');
  start('new.itinera').close();
  const source = new Database(inFolder('new.itinera'));
  const old = new Database(path);
  migrate(old, migrations.slice(0, 1), () => undefined);
  for (const table of ['record', 'change_log']) {
    for (const row of source.prepare(`SELECT * FROM ${table}`).all() as Record<string, unknown>[]) {
      old.prepare(`INSERT INTO ${table} VALUES (${Object.keys(row).map(() => '?').join()})`).run(...Object.values(row));
    }
  }
  old.prepare(`UPDATE meta SET value = '5' WHERE key = 'revision'`).run();
  source.close();
  old.close();
  const library = openLibraryFile(path);
  expect(['a-journey', 'b-journey'].map((id) => revisionsOf(library, id))).toEqual([[4, 2], [5, 3]]);
  library.close();
});
