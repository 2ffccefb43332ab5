import Database from 'better-sqlite3';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HostError } from '../../shared/contract/createClient.ts';
import { additionOf, changesetOf, pixelPng, smallJourney } from '../../test/helpers/changesets.ts';
import { createTemporaryFolder } from '../../test/helpers/createTemporaryFolder.ts';
import { createLibraryFile } from './createLibraryFile.ts';
import { openLibraryFile, type LibraryFile } from './libraryFile.ts';

const inFolder = createTemporaryFolder();

function keyOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof HostError) return error.key;
    throw error;
  }
  return 'none';
}

function createWithJourney(name = 'a.itinera'): LibraryFile {
  const library = createLibraryFile(inFolder(name), { name: 'Client' });
  library.commit(changesetOf('first', additionOf(...smallJourney('j'))), library.revision);
  return library;
}

function contentOf(library: LibraryFile) {
  const { revision, records } = library.readLibrary();
  return { revision, records: records.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
}

function openAndRead(name: string) {
  const library = openLibraryFile(inFolder(name), { access: 'read' });
  try {
    return contentOf(library);
  } finally {
    library.close();
  }
}

describe('a library file', () => {
  it('holds what was committed, in memory and after opening again', () => {
    const library = createWithJourney();
    expect(library.name).toBe('Client');
    expect(library.commit(changesetOf('edit', [{ op: 'update', id: 'j-card', from: { title: 'Asks a friend', text: 'x' }, to: { title: 'Asks', text: null } }]), 2)).toMatchObject({ revision: 3, changes: null });
    const before = library.readLibrary();
    library.close();
    const again = openLibraryFile(inFolder('a.itinera'));
    expect(again.readLibrary().revision).toBe(3);
    expect(new Map(again.document.records)).toEqual(new Map(before.records.map((record) => [record.id, record])));
    expect(again.document.records.get('j-card')).not.toHaveProperty('text');
    again.close();
  });

  it('stands alone: a copy of the one file, taken while it is open, holds every commit', () => {
    const library = createWithJourney();
    // As a sync program copies it: by another process, because a second handle in this one would drop the lock.
    execFileSync('cp', [inFolder('a.itinera'), inFolder('copied.itinera')]);
    expect(openAndRead('copied.itinera')).toEqual(contentOf(library));
    library.close();
    expect(readdirSync(inFolder('')).sort()).toEqual(['a.itinera', 'copied.itinera']);
  });

  it('answers the same changeset again without repeating it', () => {
    const library = createWithJourney();
    const again = library.commit(changesetOf('first', additionOf(...smallJourney('j'))), 0);
    expect(again).toMatchObject({ revision: 2, changes: null, isRepeated: true });
    expect(library.revision).toBe(2);
    library.close();
  });

  it('fits a changeset that was made before others edited, and says what became of it', () => {
    const library = createWithJourney();
    const card = library.document.records.get('j-card');
    if (card?.type !== 'card') throw new Error('no card');
    library.commit(changesetOf('theirs', [{ op: 'remove', record: card }]), 2);
    const mine = library.commit(changesetOf('mine', [
      { op: 'update', id: 'j-card', from: { title: 'Asks a friend' }, to: { title: 'Asks nobody' } },
      { op: 'update', id: 'j-stage', from: { name: 'Research' }, to: { name: 'Need' } },
    ]), 2);
    expect(mine).toMatchObject({ revision: 4, changes: [{ op: 'update', id: 'j-stage' }] });
    const empty = library.commit(changesetOf('late', [{ op: 'remove', record: card }]), 2);
    expect(empty).toMatchObject({ revision: 5, changes: [] });
    expect(keyOf(() => library.commit(changesetOf('future', []), 99))).toBe('error.library.unknownRevision');
    expect(library.readChangeLog(3, 10).map(({ id, revision }) => [id, revision])).toEqual([['mine', 4], ['late', 5]]);
    library.close();
  });

  it('finds words by their beginnings, in any case, without diacritics, after edits and deletions too', () => {
    const library = createWithJourney();
    expect(library.search('gesla', 10)).toMatchObject([{ recordId: 'j-card', type: 'card', journeyId: 'j-journey', title: 'Asks a friend', snippet: 'Zażółć \u0002gęślą\u0003 jaźń nad rzeką Łyną' }]);
    expect(library.search('ZAŻÓŁĆ lyn', 10)).toHaveLength(1);
    expect(library.search('fri', 10)[0]?.snippet).toBe('Asks a \u0002friend\u0003');
    expect(library.search('client', 10)[0]).toMatchObject({ type: 'library' });
    for (const nothing of ['', ' "*" ', 'nowhere', 'title:gesla', 'gesla OR', 'touchpoints', 'a0']) expect(library.search(nothing, 10)).toEqual([]);
    library.commit(changesetOf('edit', [{ op: 'update', id: 'j-card', from: { text: '' }, to: { text: 'Съешь ещё булок' } }]), 2);
    expect(library.search('gesla', 10)).toEqual([]);
    expect(library.search('еще', 10)).toHaveLength(1);
    library.commit(changesetOf('gone', [{ op: 'remove', record: library.document.records.get('j-card')! }]), 3);
    expect(library.search('еще', 10)).toEqual([]);
    library.close();
  });

  it('cuts long texts around the first match', () => {
    const library = createWithJourney();
    library.commit(changesetOf('long', [{ op: 'update', id: 'j-card', from: { text: '' }, to: { text: `${'before '.repeat(60)}needle ${'after '.repeat(60)}` } }]), 2);
    const snippet = library.search('needle', 1)[0]?.snippet ?? '';
    expect(snippet.startsWith('…before ')).toBe(true);
    expect(snippet).toContain(' \u0002needle\u0003 ');
    expect(snippet.endsWith(' after…')).toBe(true);
    expect(snippet.length).toBeLessThan(160);
    library.close();
  });

  it('keeps each image once and takes nothing else', () => {
    const library = createWithJourney();
    const { assetId, mediaType } = library.writeAsset(pixelPng);
    expect(library.writeAsset(pixelPng)).toEqual({ assetId, mediaType: 'image/png' });
    expect(mediaType).toBe('image/png');
    expect(library.listAssetIds()).toEqual([assetId]);
    expect(Buffer.from(library.readAsset(assetId)!.data).equals(pixelPng)).toBe(true);
    expect(library.readAsset('0'.repeat(64))).toBeNull();
    expect(library.findChangedAssets()).toEqual([]);
    expect(keyOf(() => library.writeAsset(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')))).toBe('error.image.unknownType');
    expect(keyOf(() => library.writeAsset(Buffer.alloc(0)))).toBe('error.image.unknownType');
    expect(keyOf(() => library.writeAsset(Buffer.concat([pixelPng, Buffer.alloc(20 * 1024 * 1024)])))).toBe('error.image.tooLarge');
    library.close();
    const database = new Database(library.path, { readonly: true });
    expect(database.prepare('SELECT count(*), length(data) FROM asset').raw().all()).toEqual([[1, pixelPng.length]]);
    database.close();
  });

  it('notices an image that is no longer what was stored', () => {
    const library = createWithJourney();
    const { assetId } = library.writeAsset(pixelPng);
    library.close();
    const database = new Database(inFolder('a.itinera'));
    database.prepare(`UPDATE asset SET data = zeroblob(10)`).run();
    database.close();
    const again = openLibraryFile(inFolder('a.itinera'));
    expect(again.checkIntegrity()).toEqual([]);
    expect(again.findChangedAssets()).toEqual([assetId]);
    again.close();
  });

  it('saves a whole copy, or on cancelling nothing', async () => {
    const library = createWithJourney();
    const fractions: number[] = [];
    await library.saveCopy(inFolder('copy.itinera'), { onProgress: (fraction) => fractions.push(fraction) });
    const copy = openLibraryFile(inFolder('copy.itinera'));
    expect(contentOf(copy)).toEqual(contentOf(library));
    copy.close();
    const controller = new AbortController();
    controller.abort(new HostError('error.task.cancelled'));
    await expect(library.saveCopy(inFolder('other.itinera'), { signal: controller.signal })).rejects.toMatchObject({ key: 'error.task.cancelled' });
    expect(readdirSync(inFolder('')).sort()).toEqual(['a.itinera', 'a.itinera-journal', 'copy.itinera']);
    symlinkSync(inFolder('a.itinera'), inFolder('link.itinera'));
    await expect(library.saveCopy(inFolder('link.itinera'))).rejects.toMatchObject({ key: 'error.library.copyOntoItself' });
    await expect(library.saveCopy(inFolder('no/such/folder.itinera'))).rejects.toMatchObject({ key: 'error.file.noFolder' });
    library.close();
  });

  it('is never created over a file that is there, unless the person agreed', () => {
    writeFileSync(inFolder('a.itinera'), 'precious');
    expect(keyOf(() => createLibraryFile(inFolder('a.itinera')))).toBe('error.file.exists');
    expect(readFileSync(inFolder('a.itinera'), 'utf8')).toBe('precious');
    const library = createLibraryFile(inFolder('a.itinera'), { replace: true });
    expect(library.revision).toBe(1);
    expect(keyOf(() => createLibraryFile(inFolder('a.itinera'), { replace: true }))).toBe('error.library.locked');
    library.close();
    expect(readdirSync(inFolder(''))).toEqual(['a.itinera']);
  });

  it('is not created where there is no folder', () => {
    expect(keyOf(() => createLibraryFile(inFolder('no/such/folder.itinera')))).toBe('error.file.noFolder');
  });

  it('shows itself to any SQLite tool: one view for each type of record', () => {
    createWithJourney().close();
    const database = new Database(inFolder('a.itinera'), { readonly: true });
    expect(database.prepare('SELECT id, title, laneId FROM cards').all()).toEqual([{ id: 'j-card', title: 'Asks a friend', laneId: 'j-actions' }]);
    expect(database.prepare('SELECT name FROM stages').pluck().all()).toEqual(['Research']);
    expect(database.prepare('SELECT count(*) FROM personas').pluck().get()).toBe(0);
    database.close();
  });
});
