import type { Database } from 'better-sqlite3';
import { existsSync, realpathSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { invariant } from '../../shared/base/invariant.ts';
import { isSameJson } from '../../shared/base/isSameJson.ts';
import { applyChangeset, checkRecord } from '../../shared/changes/applyChangeset.ts';
import type { Change, Changeset } from '../../shared/changes/changeset.ts';
import { createDocument } from '../../shared/changes/createDocument.ts';
import type { Document } from '../../shared/changes/document.ts';
import { fitChanges } from '../../shared/changes/fitChanges.ts';
import { libraryOf } from '../../shared/changes/libraryOf.ts';
import { HostError } from '../../shared/contract/createClient.ts';
import type { SearchHit } from '../../shared/contract/schemas.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { AssetTable, type StoredAsset } from './assetTable.ts';
import { faultOf, withFaults } from './libraryFault.ts';
import { LibraryHistory } from './libraryHistory.ts';
import { isOpenHere, openDatabase, type OpenDatabase } from './openDatabase.ts';
import { RecordTable, type LoggedChangeset } from './recordTable.ts';
import { SearchIndex } from './searchIndex.ts';
import { putInPlace, temporaryNameFor } from './wholeFile.ts';

export interface OpenLibraryOptions {
  /** `read`: a private copy as of now, also while another process has the file. A file that may not be written is always opened so. */
  readonly access?: 'write' | 'read';
  /** Where daily backups go; without it none are made (the command line). */
  readonly backupFolder?: string;
  readonly now?: () => Date;
}

interface CommitResult {
  readonly revision: number;
  /** What was applied, where its effect differs from what was sent, else `null`. */
  readonly changes: readonly Change[] | null;
  /** What was applied, ready to be told to others. */
  readonly changeset: Changeset;
  /** Whether this changeset had been committed before: a repeated call, nothing was done. */
  readonly isRepeated: boolean;
}

interface CopyOptions {
  readonly onProgress?: (fraction: number) => void;
  readonly signal?: AbortSignal;
}

const pagesPerStep = 1024;

/**
 * Opens a library file and holds it alone until `close`.
 * @throws HostError `error.library.*` or `error.file.*`: missing, empty, foreign, newer, truncated, damaged or open elsewhere.
 */
export function openLibraryFile(path: string, options: OpenLibraryOptions = {}): LibraryFile {
  const open = openDatabase(path, options.access ?? 'write', { folder: options.backupFolder ?? null, now: options.now ?? (() => new Date()) });
  try {
    return withFaults(path, () => new LibraryFile(open));
  } catch (error) {
    open.close();
    throw error;
  }
}

/** One open library: its document in memory and in the file are the same after every call, also after one that throws. */
export class LibraryFile {
  readonly path: string;
  readonly isReadOnly: boolean;
  /** What was done, and the versions that were kept. */
  readonly history: LibraryHistory;
  private readonly open: OpenDatabase;
  private readonly records: RecordTable;
  private readonly assets: AssetTable;
  private readonly index: SearchIndex;
  private current: Document;
  private currentRevision: number;

  constructor(open: OpenDatabase) {
    this.open = open;
    this.path = open.path;
    this.isReadOnly = open.isReadOnly;
    this.index = new SearchIndex(open.database);
    this.records = new RecordTable(open.database, this.index);
    this.assets = new AssetTable(open.database);
    this.history = new LibraryHistory({
      database: open.database, getDocument: () => this.current, getRevision: () => this.currentRevision,
      write: (run) => {
        this.assertWritable();
        return this.write(run);
      },
    });
    this.currentRevision = this.records.readRevision();
    this.current = createDocument(this.records.readRows().map((row) => validRecord(row, open.path)));
  }

  get document(): Document {
    return this.current;
  }

  get revision(): number {
    return this.currentRevision;
  }

  get fileSize(): number {
    return statSync(this.path, { throwIfNoEntry: false })?.size ?? 0;
  }

  /** What the library calls itself, else the file's name. */
  get name(): string {
    return libraryOf(this.current)?.name ?? basename(this.path, '.itinera');
  }

  readLibrary(): { revision: number; records: AnyRecord[] } {
    return { revision: this.currentRevision, records: [...this.current.records.values()] };
  }

  /**
   * Makes a changeset durable: whatever of it still applies to the library as it is now gets the next revision. Every accepted
   * changeset has a revision of its own, and the same changeset again is answered, not repeated.
   * @throws HostError when the file cannot be written; library and document then are as before.
   */
  commit(changeset: Changeset, baseRevision: number): CommitResult {
    this.assertWritable();
    const known = this.records.findLogged(changeset.id);
    if (known) return { revision: known.revision, changes: isSameJson(known.changes, changeset.changes) ? null : known.changes, changeset: withoutRevision(known), isRepeated: true };
    if (baseRevision > this.currentRevision) throw new HostError('error.library.unknownRevision', { file: basename(this.path) });
    const fitted: Changeset = { ...changeset, changes: fitChanges(this.current, changeset.changes) };
    const applied = applyChangeset(this.current, fitted);
    invariant(applied.ok, 'fitted changes apply');
    const revision = this.currentRevision + 1;
    this.write(() => {
      this.history.recordCommit(fitted, revision);
      this.records.write(fitted, applied.value, revision);
    });
    const isAsSent = isSameJson(fitted.changes, changeset.changes) || hasSameEffect(this.current, changeset, applied.value, fitted);
    this.current = applied.value;
    this.currentRevision = revision;
    return { revision, changes: isAsSent ? null : fitted.changes, changeset: fitted, isRepeated: false };
  }

  search(query: string, limit: number): SearchHit[] {
    return withFaults(this.path, () => this.index.search(query, limit, (id) => this.current.records.get(id)));
  }

  /** Stores an image once by content. @throws HostError when it is none, too large, or cannot be written. */
  writeAsset(data: Uint8Array): { assetId: string; mediaType: string } {
    this.assertWritable();
    return this.write(() => this.assets.write(data));
  }

  readAsset(assetId: string): StoredAsset | null {
    return withFaults(this.path, () => this.assets.read(assetId));
  }

  hasAsset(assetId: string): boolean {
    return this.assets.has(assetId);
  }

  listAssetIds(): string[] {
    return this.assets.listIds();
  }

  readChangeLog(afterRevision: number, limit: number): LoggedChangeset[] {
    return this.records.readLog(afterRevision, limit);
  }

  /** A whole copy at another place; edits go on meanwhile and are in it or not, each as a whole. Rejects with the signal's reason when cancelled. */
  async saveCopy(path: string, { onProgress, signal }: CopyOptions = {}): Promise<void> {
    const target = existsSync(path) ? realpathSync.native(path) : path;
    if (target === this.path || isOpenHere(target)) throw new HostError('error.library.copyOntoItself', { file: basename(path) });
    const temporary = temporaryNameFor(path);
    try {
      await this.open.database.backup(temporary, {
        progress: ({ totalPages, remainingPages }) => {
          signal?.throwIfAborted();
          onProgress?.(totalPages === 0 ? 0 : 1 - remainingPages / totalPages);
          return pagesPerStep;
        },
      });
      signal?.throwIfAborted();
      putInPlace(temporary, path);
    } catch (error) {
      throw signal?.aborted ? signal.reason : faultOf(error, path);
    } finally {
      rmSync(temporary, { force: true });
      rmSync(`${temporary}-journal`, { force: true });
    }
  }

  /** What SQLite finds wrong with the whole file, a line each; none when it is sound. */
  checkIntegrity(): string[] {
    const found = withFaults(this.path, () => this.database.pragma('integrity_check', { simple: false }) as { integrity_check: string }[]);
    return found.map((row) => row.integrity_check).filter((line) => line !== 'ok');
  }

  /** Images whose bytes are no longer those that were stored: SQLite keeps no checksum of content. */
  findChangedAssets(): string[] {
    return withFaults(this.path, () => this.assets.listIds().filter((id) => !this.assets.isWhole(id)));
  }

  close(): void {
    this.open.close();
  }

  private get database(): Database {
    return this.open.database;
  }

  private assertWritable(): void {
    if (this.isReadOnly) throw new HostError('error.library.readOnly', { file: basename(this.path) });
  }

  private write<Value>(run: () => Value): Value {
    return withFaults(this.path, () => this.database.transaction(run).immediate());
  }
}

function validRecord(row: { id: string; data: unknown }, path: string): AnyRecord {
  const record = row.data as AnyRecord;
  const fault = typeof record === 'object' && record !== null ? checkRecord(record) : { field: '', reason: '' };
  if (fault || record.id !== row.id) throw new HostError('error.library.invalidRecord', { file: basename(path), id: row.id, field: fault?.field ?? 'id' });
  return record;
}

function withoutRevision({ id, label, author, at, changes }: LoggedChangeset): Changeset {
  return { id, label, author, at, changes };
}

/** Whether two changesets leave the same records, however they say it. */
function hasSameEffect(before: Document, sent: Changeset, after: Document, fitted: Changeset): boolean {
  const direct = applyChangeset(before, sent);
  if (!direct.ok) return false;
  const ids = [...sent.changes, ...fitted.changes].map((change) => (change.op === 'update' ? change.id : change.record.id));
  return ids.every((id) => isSameJson(direct.value.records.get(id), after.records.get(id)));
}
