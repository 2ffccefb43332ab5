import Database from 'better-sqlite3';
import { existsSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { createId } from '../../shared/base/createId.ts';
import { HostError } from '../../shared/contract/createClient.ts';
import type { LibraryRecord } from '../../shared/model/records.ts';
import { withFaults } from './libraryFault.ts';
import { openLibraryFile, type LibraryFile, type OpenLibraryOptions } from './libraryFile.ts';
import { createViews, migrations } from './librarySchema.ts';
import { migrate } from './migrate.ts';
import { configure, isOpenHere } from './openDatabase.ts';
import { putInFreePlace, putInPlace, temporaryNameFor } from './wholeFile.ts';

interface CreateLibraryOptions extends OpenLibraryOptions {
  /** What the library is called; the file's name without its ending when absent. */
  readonly name?: string;
  /** Puts the new library in place of a file that the person agreed to lose; else a file that is there is an error. */
  readonly replace?: boolean;
}

/**
 * Makes a library file with nothing but its `library` record (revision 1) and opens it. The name holds a whole library or nothing at every moment.
 * @throws HostError `error.file.exists` and those of `openLibraryFile`.
 */
export function createLibraryFile(path: string, options: CreateLibraryOptions = {}): LibraryFile {
  withFaults(path, () => {
    const isThere = existsSync(path);
    if (isThere && !options.replace) throw new HostError('error.file.exists', { file: basename(path) });
    if (isThere && isOpenHere(realpathSync.native(path))) throw new HostError('error.library.locked', { file: basename(path) });
    const temporary = temporaryNameFor(path);
    try {
      makeEmpty(temporary);
      const library = openLibraryFile(temporary);
      library.commit(firstChangeset(options.name ?? basename(path, '.itinera'), (options.now?.() ?? new Date()).toISOString()), 0);
      library.close();
      if (options.replace) putInPlace(temporary, path);
      else place(temporary, path);
    } finally {
      rmSync(temporary, { force: true });
      rmSync(`${temporary}-journal`, { force: true });
    }
  });
  return openLibraryFile(path, options);
}

function place(temporary: string, path: string): void {
  try {
    putInFreePlace(temporary, path);
  } catch (error) {
    // Sticks and some network folders know no hard links; whoever creates the same file in this instant loses.
    if (existsSync(path) || !existsSync(temporary)) throw error;
    renameSync(temporary, path);
  }
}

function makeEmpty(path: string): void {
  const database = new Database(path);
  try {
    configure(database);
    migrate(database, migrations, () => undefined);
    createViews(database);
  } finally {
    database.close();
  }
}

function firstChangeset(name: string, at: string) {
  const record: LibraryRecord = { type: 'library', id: createId(), name: name.slice(0, 300) || 'Itinera' };
  return { id: createId(), label: { key: 'change.createLibrary' }, author: '', at, changes: [{ op: 'add' as const, record }] };
}
