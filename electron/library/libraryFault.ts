import Database from 'better-sqlite3';
import { basename } from 'node:path';
import { HostError } from '../../shared/contract/createClient.ts';

/** What SQLite and the file system say → what a person is told. The longest code that begins the error's code counts. */
const keysByCode: Readonly<Record<string, string>> = {
  SQLITE_BUSY: 'error.library.locked',
  SQLITE_CANTOPEN: 'error.library.cannotOpen',
  SQLITE_CORRUPT: 'error.library.damaged',
  SQLITE_FULL: 'error.library.diskFull',
  SQLITE_IOERR: 'error.library.disk',
  SQLITE_LOCKED: 'error.library.locked',
  SQLITE_NOTADB: 'error.library.notALibrary',
  SQLITE_READONLY: 'error.library.readOnly',
  SQLITE_READONLY_DBMOVED: 'error.library.moved',
  EACCES: 'error.file.noPermission',
  EBUSY: 'error.file.inUse',
  EEXIST: 'error.file.exists',
  EISDIR: 'error.file.isFolder',
  EIO: 'error.library.disk',
  ENOENT: 'error.file.missing',
  ENOSPC: 'error.library.diskFull',
  ENOTDIR: 'error.file.missing',
  EDQUOT: 'error.library.diskFull',
  EPERM: 'error.file.noPermission',
  EROFS: 'error.library.readOnly',
};

/** The refusal that a failed file or database operation means. Anything else comes back as it is: a defect. */
export function faultOf(error: unknown, path: string): unknown {
  if (error instanceof HostError || !(error instanceof Error) || !('code' in error)) return error;
  const code = String(error.code);
  const known = Object.keys(keysByCode).filter((prefix) => code === prefix || code.startsWith(`${prefix}_`)).sort((a, b) => b.length - a.length)[0];
  if (known) return new HostError(keysByCode[known] ?? known, { file: basename(path), reason: error.message });
  return error instanceof Database.SqliteError ? new HostError('error.library.disk', { file: basename(path), reason: `${code}: ${error.message}` }) : error;
}

/** Runs an operation on a file; what fails is thrown as a refusal that names the file. */
export function withFaults<Value>(path: string, run: () => Value): Value {
  try {
    return run();
  } catch (error) {
    throw faultOf(error, path);
  }
}
