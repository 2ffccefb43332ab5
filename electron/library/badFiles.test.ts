import Database from 'better-sqlite3';
import { chmodSync, copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HostError } from '../../shared/contract/createClient.ts';
import { additionOf, changesetOf, pixelPng, smallJourney } from '../../test/helpers/changesets.ts';
import { expectReadable } from '../../test/helpers/expectReadable.ts';
import { createTemporaryFolder } from '../../test/helpers/createTemporaryFolder.ts';
import { createLibraryFile } from './createLibraryFile.ts';
import { LibraryFile, openLibraryFile } from './libraryFile.ts';
import { openDatabase } from './openDatabase.ts';

const inFolder = createTemporaryFolder();

function makeLibrary(name = 'a.itinera'): string {
  const library = createLibraryFile(inFolder(name));
  library.commit(changesetOf('first', additionOf(...smallJourney('j'))), 1);
  library.close();
  return inFolder(name);
}

/** The refusal, which must be one that a person can read. */
function refusalOf(run: () => unknown): HostError {
  try {
    run();
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    expectReadable(error);
    return error;
  }
  throw new Error('was not refused');
}

function keyOfOpening(path: string): string {
  const before = readFileSync(path);
  const { key } = refusalOf(() => openLibraryFile(path));
  expect(readFileSync(path).equals(before), 'the file is left as it was').toBe(true);
  return key;
}

describe('a file that is no library, or a broken one, is refused and left alone', () => {
  it('empty, text, a picture, another program’s database', () => {
    writeFileSync(inFolder('empty.itinera'), '');
    writeFileSync(inFolder('text.itinera'), 'Dear diary, '.repeat(100));
    writeFileSync(inFolder('short.itinera'), 'SQLite format 3\0');
    writeFileSync(inFolder('picture.itinera'), pixelPng);
    const other = new Database(inFolder('other.itinera'));
    other.exec('CREATE TABLE record (id)');
    other.close();
    expect(keyOfOpening(inFolder('empty.itinera'))).toBe('error.library.empty');
    for (const name of ['text', 'short', 'picture', 'other']) expect(keyOfOpening(inFolder(`${name}.itinera`))).toBe('error.library.notALibrary');
  });

  it('missing, a folder', () => {
    expect(refusalOf(() => openLibraryFile(inFolder('missing.itinera'))).key).toBe('error.file.missing');
    mkdirSync(inFolder('folder.itinera'));
    expect(refusalOf(() => openLibraryFile(inFolder('folder.itinera'))).key).toBe('error.file.isFolder');
  });

  it('written by a newer program', () => {
    const path = makeLibrary();
    const database = new Database(path);
    database.pragma('user_version = 99');
    database.close();
    expect(keyOfOpening(path)).toBe('error.library.newer');
  });

  it('cut off anywhere', () => {
    const path = makeLibrary();
    const size = readFileSync(path).length;
    for (const kept of [16, 99, 100, 4096, 5000, size - 4096, size - 1]) {
      const cut = inFolder(`cut-${kept}.itinera`);
      copyFileSync(path, cut);
      truncateSync(cut, kept);
      expect(['error.library.truncated', 'error.library.notALibrary']).toContain(keyOfOpening(cut));
    }
  });

  it('overwritten inside', () => {
    const path = makeLibrary();
    const whole = readFileSync(path);
    let refused = 0;
    for (let page = 1; page < whole.length / 4096; page += 1) {
      const damaged = Buffer.from(whole);
      damaged.fill(0xa5, page * 4096, page * 4096 + 4096);
      const copy = inFolder(`damaged-${page}.itinera`);
      writeFileSync(copy, damaged);
      try {
        openLibraryFile(copy).close();
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        expect(['error.library.damaged', 'error.library.invalidRecord']).toContain(error.key);
        if (error.values?.reason !== undefined) expectReadable({ key: error.key, values: { ...error.values, reason: 'r' } });
        else expectReadable(error);
        refused += 1;
      }
    }
    // A page that nothing uses may be anything.
    expect(refused).toBeGreaterThan(whole.length / 4096 / 2);
  });

  it('with a record that another program wrote, named by its id', () => {
    const path = makeLibrary();
    const database = new Database(path);
    database.prepare(`UPDATE record SET data = json_set(data, '$.title', 7) WHERE id = 'j-card'`).run();
    database.close();
    expect(refusalOf(() => openLibraryFile(path))).toMatchObject({ key: 'error.library.invalidRecord', values: { id: 'j-card', field: 'title' } });
  });

  it('can be opened again after a refusal whose cause is gone', () => {
    const path = makeLibrary();
    const whole = readFileSync(path);
    truncateSync(path, 5000);
    expect(keyOfOpening(path)).toBe('error.library.truncated');
    writeFileSync(path, whole);
    openLibraryFile(path).close();
  });
});

describe('a library that cannot be written', () => {
  it('opens for reading when the file may not be written, and refuses edits', { skip: process.getuid?.() === 0 || process.platform === 'win32' }, () => {
    const path = makeLibrary();
    chmodSync(path, 0o444);
    const library = openLibraryFile(path);
    expect(library.isReadOnly).toBe(true);
    library.close();
  });

  it('open for reading: all can be read, nothing written, the original is not locked', () => {
    const path = makeLibrary();
    const writer = openLibraryFile(path);
    writer.close();
    const reader = openLibraryFile(path, { access: 'read' });
    const second = openLibraryFile(path);
    second.commit(changesetOf('meanwhile', additionOf(...smallJourney('k'))), 2);
    expect(reader.isReadOnly).toBe(true);
    expect(reader.document.records.has('k-card')).toBe(false);
    expect(reader.search('gesla', 5)).toHaveLength(1);
    expect(reader.checkIntegrity()).toEqual([]);
    expect(refusalOf(() => reader.commit(changesetOf('x', []), 2)).key).toBe('error.library.readOnly');
    expect(refusalOf(() => reader.writeAsset(pixelPng)).key).toBe('error.library.readOnly');
    second.close();
    reader.close();
  });

  it('full disk: one refusal, library and document as before, and it goes on when there is room', () => {
    const open = openDatabase(makeLibrary(), 'write', { folder: null, now: () => new Date() });
    const library = new LibraryFile(open);
    const pages = open.database.pragma('page_count', { simple: true }) as number;
    open.database.pragma(`max_page_count = ${pages}`);
    const before = library.document;
    const many = Array.from({ length: 200 }, (_, index) => ({ type: 'persona' as const, id: `p${index}`, order: 'a0', name: 'N'.repeat(200), quote: 'B'.repeat(3000) }));
    expect(refusalOf(() => library.commit(changesetOf('many', additionOf(...many)), 2)).key).toBe('error.library.diskFull');
    expect(refusalOf(() => library.writeAsset(Buffer.concat([pixelPng, Buffer.alloc(500_000)]))).key).toBe('error.library.diskFull');
    expect(library.document).toBe(before);
    expect(library.revision).toBe(2);
    expect(library.checkIntegrity()).toEqual([]);
    open.database.pragma('max_page_count = 1000000');
    expect(library.commit(changesetOf('many', additionOf(...many)), 2).revision).toBe(3);
    expect(library.search('NNN', 500)).toHaveLength(200);
    library.close();
  });

  it('moved away while it was open', { skip: process.platform === 'win32' }, () => {
    const path = makeLibrary();
    const library = openLibraryFile(path);
    renameSync(path, inFolder('elsewhere.itinera'));
    expect(refusalOf(() => library.commit(changesetOf('x', additionOf(...smallJourney('k'))), 2)).key).toBe('error.library.moved');
    library.close();
    rmSync(inFolder('elsewhere.itinera'));
  });

  it('open in this process already', () => {
    const library = openLibraryFile(makeLibrary());
    expect(refusalOf(() => openLibraryFile(inFolder('a.itinera'))).key).toBe('error.library.locked');
    library.commit(changesetOf('still', additionOf(...smallJourney('k'))), 2);
    library.close();
    openLibraryFile(inFolder('a.itinera')).close();
  });
});
