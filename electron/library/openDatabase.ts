import Database from 'better-sqlite3';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { HostError } from '../../shared/contract/createClient.ts';
import { Backups, type BackupOptions } from './backups.ts';
import { checkHeader } from './checkHeader.ts';
import { withFaults } from './libraryFault.ts';
import { createViews, migrations } from './librarySchema.ts';
import { migrate } from './migrate.ts';
import { makeReadingCopy } from './readingCopy.ts';

export interface OpenDatabase {
  readonly database: Database.Database;
  /** Of the file that was asked for, links resolved. */
  readonly path: string;
  readonly isReadOnly: boolean;
  readonly close: () => void;
}

/** Files that this process holds. Touching one of them again by any other handle would drop its lock (POSIX). */
const openHere = new Set<string>();
/** Long enough for another process to close; this thread stands still meanwhile. */
const lockPatience = 200;

/**
 * Opens and locks the database of a library, after every check that it is one, and brings it to the newest version.
 * `read`, or a file that may not be written, means a private copy that is thrown away on closing: it neither waits for nor hinders who writes.
 * @throws HostError.
 */
export function openDatabase(path: string, access: 'write' | 'read', backupOptions: BackupOptions): OpenDatabase {
  return withFaults(path, () => {
    const real = realpathSync.native(path);
    if (isOpenHere(real)) throw new HostError('error.library.locked', { file: basename(path) });
    if (!statSync(real).isFile()) throw new HostError('error.file.isFolder', { file: basename(path) });
    checkHeader(real);
    return access === 'write' && isWritable(real) ? openForWriting(real, backupOptions) : openForReading(real, backupOptions);
  });
}

/** Whether this process has the file open. */
export function isOpenHere(realPath: string): boolean {
  return openHere.has(realPath);
}

/** Settings that SQLite does not keep in the file. The journal is deleted at each commit, so the file is whole without a companion. */
export function configure(database: Database.Database): void {
  database.pragma('locking_mode = EXCLUSIVE');
  database.pragma('trusted_schema = OFF');
  database.pragma('cell_size_check = ON');
  database.pragma('journal_mode = DELETE');
  database.pragma('synchronous = EXTRA');
}

function openForWriting(path: string, backupOptions: BackupOptions): OpenDatabase {
  const database = new Database(path, { fileMustExist: true, timeout: lockPatience });
  openHere.add(path);
  const close = () => {
    database.close();
    openHere.delete(path);
  };
  return closeOnFailure(close, () => {
    prepare(database, path, new Backups(database, path, backupOptions));
    return { database, path, isReadOnly: false, close };
  });
}

function openForReading(path: string, backupOptions: BackupOptions): OpenDatabase {
  const copy = makeReadingCopy(path);
  return closeOnFailure(copy.discard, () => {
    const database = new Database(copy.path, { fileMustExist: true, timeout: lockPatience });
    const close = () => {
      database.close();
      copy.discard();
    };
    return closeOnFailure(close, () => {
      prepare(database, path, new Backups(database, copy.path, { ...backupOptions, folder: null }));
      database.pragma('query_only = ON');
      return { database, path, isReadOnly: true, close };
    });
  });
}

/** The lock first, so that whoever comes second is told at once and not at the first edit. */
function prepare(database: Database.Database, path: string, backups: Backups): void {
  configure(database);
  database.transaction(() => undefined).exclusive();
  const found = String(database.pragma('quick_check(1)', { simple: true }));
  if (found !== 'ok') throw new HostError('error.library.damaged', { file: basename(path), reason: found });
  migrate(database, migrations, (fromVersion) => backups.makeBeforeMigration(fromVersion));
  createViews(database);
  backups.makeDaily();
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK | constants.W_OK);
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function closeOnFailure<Value>(close: () => void, run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    close();
    throw error;
  }
}
