import type { Database } from 'better-sqlite3';
import type { Changeset } from '../../shared/changes/changeset.ts';
import type { Document } from '../../shared/changes/document.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import type { SearchIndex } from './searchIndex.ts';

/** One entry of the change log, oldest first = revision 1. */
export interface LoggedChangeset extends Changeset {
  readonly revision: number;
}

/** The records and the change log as rows. Every method that writes must run inside a transaction. */
export class RecordTable {
  private readonly database: Database;
  private readonly index: SearchIndex;
  private readonly upsert;
  private readonly remove;
  private readonly numberOf;
  private readonly log;
  private readonly logged;
  private readonly advance;

  constructor(database: Database, index: SearchIndex) {
    this.database = database;
    this.index = index;
    this.upsert = database.prepare(`
      INSERT INTO record (id, type, journey_id, parent_id, order_key, data, revision) VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET type = excluded.type, journey_id = excluded.journey_id, parent_id = excluded.parent_id,
        order_key = excluded.order_key, data = excluded.data, revision = excluded.revision
      RETURNING number`).pluck();
    this.remove = database.prepare('DELETE FROM record WHERE id = ?');
    this.numberOf = database.prepare('SELECT number FROM record WHERE id = ?').pluck();
    this.log = database.prepare('INSERT INTO change_log (revision, changeset_id, label, author, at, changes) VALUES (?, ?, ?, ?, ?, ?)');
    this.logged = database.prepare('SELECT * FROM change_log WHERE changeset_id = ?');
    this.advance = database.prepare(`UPDATE meta SET value = ? WHERE key = 'revision'`);
  }

  readRevision(): number {
    return Number(this.database.prepare(`SELECT value FROM meta WHERE key = 'revision'`).pluck().get());
  }

  /** Every record as it stands in the file, not validated. */
  readRows(): { id: string; data: unknown }[] {
    const rows = this.database.prepare('SELECT id, data FROM record ORDER BY id').all() as { id: string; data: string }[];
    return rows.map(({ id, data }) => ({ id, data: JSON.parse(data) as unknown }));
  }

  /** Stores a changeset that has been applied: `document` is the result. */
  write(changeset: Changeset, document: Document, revision: number): void {
    for (const change of changeset.changes) this.writeRecord(change.op === 'update' ? change.id : change.record.id, document, revision);
    this.log.run(revision, changeset.id, JSON.stringify(changeset.label), changeset.author, changeset.at, JSON.stringify(changeset.changes));
    this.advance.run(String(revision));
  }

  /** The changeset of this id, when it was committed before. */
  findLogged(changesetId: string): LoggedChangeset | null {
    const row = this.logged.get(changesetId) as LogRow | undefined;
    return row ? asChangeset(row) : null;
  }

  readLog(afterRevision: number, limit: number): LoggedChangeset[] {
    const rows = this.database.prepare('SELECT * FROM change_log WHERE revision > ? ORDER BY revision LIMIT ?').all(afterRevision, limit) as LogRow[];
    return rows.map(asChangeset);
  }

  private writeRecord(id: string, document: Document, revision: number): void {
    const before = this.numberOf.get(id) as number | undefined;
    if (before !== undefined) this.index.remove(before);
    const record = document.records.get(id);
    if (!record) {
      this.remove.run(id);
      return;
    }
    const number = this.upsert.get(id, record.type, fieldOf(record, 'journeyId'), fieldOf(record, 'parentId'), fieldOf(record, 'order'), JSON.stringify(record), revision) as number;
    this.index.add(number, record);
  }
}

interface LogRow {
  readonly revision: number;
  readonly changeset_id: string;
  readonly label: string;
  readonly author: string;
  readonly at: string;
  readonly changes: string;
}

function asChangeset(row: LogRow): LoggedChangeset {
  const { revision, author, at } = row;
  return {
    revision, id: row.changeset_id, author, at,
    label: JSON.parse(row.label) as Changeset['label'], changes: JSON.parse(row.changes) as Changeset['changes'],
  };
}

function fieldOf(record: AnyRecord, field: 'journeyId' | 'parentId' | 'order'): string | null {
  return field in record ? ((record as Readonly<Record<string, unknown>>)[field] as string) : null;
}
