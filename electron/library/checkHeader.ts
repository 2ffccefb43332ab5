import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { HostError } from '../../shared/contract/createClient.ts';
import { applicationId, migrations } from './librarySchema.ts';

const magic = 'SQLite format 3\0';
const journalMagic = 'd9d505f920a163d7';
/** Where SQLite keeps these in the first 100 bytes of every database (https://sqlite.org/fileformat2.html). */
const at = { pageSize: 16, changeCounter: 24, pageCount: 28, userVersion: 60, applicationId: 68, validFor: 92 };

/**
 * Looks at the first bytes before SQLite may touch the file: SQLite would take an empty file for a new database and recreate what is missing.
 * Never call it for a file that this process has open: closing any handle of a file drops the process's locks on it (POSIX).
 * @throws HostError `error.library.*` or `error.file.*`.
 */
export function checkHeader(path: string): void {
  const file = basename(path);
  const { header, size } = readStart(path, 100);
  if (size === 0) throw new HostError('error.library.empty', { file });
  if (header.length < 100 || header.toString('latin1', 0, 16) !== magic || header.readUInt32BE(at.applicationId) !== applicationId) {
    throw new HostError('error.library.notALibrary', { file });
  }
  if (header.readUInt32BE(at.userVersion) > (migrations.at(-1)?.version ?? 0)) throw new HostError('error.library.newer', { file });
  const pageSize = header.readUInt16BE(at.pageSize);
  const expected = (pageSize === 1 ? 65_536 : pageSize) * header.readUInt32BE(at.pageCount);
  const isCountValid = header.readUInt32BE(at.changeCounter) === header.readUInt32BE(at.validFor);
  if (isCountValid && size < expected && !hasOpenJournal(path)) throw new HostError('error.library.truncated', { file });
}

/** Whether a transaction is under way, or was when its process died: SQLite then rolls back from the journal. */
export function hasOpenJournal(path: string): boolean {
  try {
    return readStart(`${path}-journal`, 8).header.toString('hex') === journalMagic;
  } catch {
    return false; // no journal
  }
}

function readStart(path: string, length: number): { header: Buffer; size: number } {
  const file = openSync(path, 'r');
  try {
    const buffer = Buffer.alloc(length);
    const read = readSync(file, buffer, 0, length, 0);
    return { header: buffer.subarray(0, read), size: fstatSync(file).size };
  } finally {
    closeSync(file);
  }
}
