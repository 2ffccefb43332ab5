import type { Database } from 'better-sqlite3';
import { createId } from '../../shared/base/createId.ts';
import type { Change, Changeset } from '../../shared/changes/changeset.ts';
import type { Document } from '../../shared/changes/document.ts';
import { journeyIdsOf } from '../../shared/changes/journeyIdsOf.ts';
import { rewindRecords } from '../../shared/changes/rewindRecords.ts';
import { upgradeRecords } from '../../shared/changes/upgradeRecords.ts';
import { HostError } from '../../shared/contract/createClient.ts';
import type { HistoryEntry, Version } from '../../shared/contract/schemas.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { isRisky } from './isRisky.ts';
import { namesOf } from './namesOf.ts';
import { VersionTable } from './versionTable.ts';

interface LibraryHistoryOptions {
  readonly database: Database;
  readonly getDocument: () => Document;
  readonly getRevision: () => number;
  /** Runs in one transaction, where the library may be written. */
  readonly write: <Value>(run: () => Value) => Value;
}

interface HistoryQuery {
  /** Only what touches this journey; `null` = everything. */
  readonly journeyId: string | null;
  /** Only what came before this revision; `null` = from the latest. */
  readonly beforeRevision: number | null;
  readonly limit: number;
}

/** The past of one library: who did what when, what it was like at any revision, and the versions that were kept. */
export class LibraryHistory {
  private readonly options: LibraryHistoryOptions;
  private readonly versions: VersionTable;
  private readonly note;

  constructor(options: LibraryHistoryOptions) {
    this.options = options;
    this.versions = new VersionTable(options.database);
    this.note = options.database.prepare('INSERT INTO change_journey (journey_id, revision) VALUES (?, ?)');
  }

  /** Must run in the transaction of a commit, while the library still is as before it: keeps a version where much is at stake, and notes whose journey it is. */
  recordCommit(changeset: Changeset, revision: number): void {
    const document = this.options.getDocument();
    if (isRisky(changeset, document)) {
      this.versions.add({ id: createId(), name: '', revision: revision - 1, author: changeset.author, at: changeset.at, act: changeset.label }, [...document.records.values()]);
    }
    const added = new Map(changeset.changes.flatMap((change) => (change.op === 'add' ? [[change.record.id, change.record]] : [])));
    for (const journeyId of journeyIdsOf(changeset.changes, (id) => document.records.get(id) ?? added.get(id))) this.note.run(journeyId, revision);
  }

  /** Entries of the log, the latest first. */
  readEntries({ journeyId, beforeRevision, limit }: HistoryQuery): HistoryEntry[] {
    const before = beforeRevision ?? Number.MAX_SAFE_INTEGER;
    const rows = (journeyId === null
      ? this.options.database.prepare('SELECT * FROM change_log WHERE revision < ? ORDER BY revision DESC LIMIT ?').all(before, limit)
      : this.options.database.prepare('SELECT change_log.* FROM change_journey JOIN change_log USING (revision) WHERE journey_id = ? AND revision < ? ORDER BY revision DESC LIMIT ?').all(journeyId, before, limit)) as LogRow[];
    const { records } = this.options.getDocument();
    return rows.map(({ revision, label, author, at, changes }) => {
      const list = JSON.parse(changes) as Change[];
      return { revision, label: JSON.parse(label) as HistoryEntry['label'], author, at, changeCount: list.length, names: namesOf(list, (id) => records.get(id)) };
    });
  }

  /** The library as it was right after a revision. @throws HostError when there never was one. */
  readAt(revision: number): AnyRecord[] {
    const now = this.options.getRevision();
    if (revision < 1 || revision > now) throw new HostError('error.history.noRevision');
    const records = [...rewindRecords(this.options.getDocument().records, this.changesAfter(revision)).values()];
    return [...upgradeRecords(records)];
  }

  /** Latest first. */
  listVersions(): Version[] {
    return this.versions.list();
  }

  /** Keeps the library as it was right after a revision under a name. */
  createVersion(name: string, revision: number, author: string, at: string): Version {
    const version: Version = { id: createId(), name, revision, author, at, act: null };
    const records = this.readAt(revision);
    this.options.write(() => this.versions.add(version, records));
    return version;
  }

  renameVersion(id: string, name: string): void {
    if (!this.options.write(() => this.versions.rename(id, name))) throw new HostError('error.history.noVersion');
  }

  deleteVersion(id: string): void {
    if (!this.options.write(() => this.versions.delete(id))) throw new HostError('error.history.noVersion');
  }

  readVersion(id: string): { revision: number; records: AnyRecord[] } {
    const version = this.versions.read(id);
    if (!version) throw new HostError('error.history.noVersion');
    return { ...version, records: [...upgradeRecords(version.records)] };
  }

  /** The latest first, one at a time: a long log never lies in memory. */
  private *changesAfter(revision: number): Generator<readonly Change[]> {
    const rows = this.options.database.prepare('SELECT changes FROM change_log WHERE revision > ? ORDER BY revision DESC').pluck().iterate(revision);
    for (const changes of rows) yield JSON.parse(changes as string) as Change[];
  }
}

interface LogRow {
  readonly revision: number;
  readonly label: string;
  readonly author: string;
  readonly at: string;
  readonly changes: string;
}
