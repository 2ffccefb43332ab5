import type { Database } from 'better-sqlite3';
import { deflateSync, inflateSync } from 'node:zlib';
import type { Version } from '../../shared/contract/schemas.ts';
import type { AnyRecord } from '../../shared/model/records.ts';

/** Versions that were kept by themselves; older ones make way. The log still knows every moment. */
const mostAutomatic = 20;

/** Named versions of the whole library, each with its records, compressed: they stand even where the log would not. */
export class VersionTable {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  /** Latest first. */
  list(): Version[] {
    return (this.database.prepare('SELECT id, name, revision, author, at, act FROM snapshot ORDER BY revision DESC, at DESC').all() as VersionRow[]).map(asVersion);
  }

  /** The records of a version, `null` when there is none of this id. */
  read(id: string): { revision: number; records: AnyRecord[] } | null {
    const row = this.database.prepare('SELECT revision, data FROM snapshot WHERE id = ?').get(id) as { revision: number; data: Buffer } | undefined;
    return row ? { revision: row.revision, records: JSON.parse(inflateSync(row.data).toString('utf8')) as AnyRecord[] } : null;
  }

  add(version: Version, records: readonly AnyRecord[]): void {
    const { id, name, revision, author, at, act } = version;
    this.database.prepare('INSERT INTO snapshot (id, name, revision, author, at, act, data) VALUES (?, ?, ?, ?, ?, ?, ?)')
      .run(id, name, revision, author, at, act && JSON.stringify(act), deflateSync(JSON.stringify(records)));
    this.database.prepare(`
      DELETE FROM snapshot WHERE id IN (SELECT id FROM snapshot WHERE act IS NOT NULL AND name = '' ORDER BY revision DESC, at DESC LIMIT -1 OFFSET ?)`).run(mostAutomatic);
  }

  /** Whether there was one of this id. */
  rename(id: string, name: string): boolean {
    return this.database.prepare('UPDATE snapshot SET name = ? WHERE id = ?').run(name, id).changes > 0;
  }

  delete(id: string): boolean {
    return this.database.prepare('DELETE FROM snapshot WHERE id = ?').run(id).changes > 0;
  }
}

interface VersionRow extends Omit<Version, 'act'> {
  readonly act: string | null;
}

function asVersion(row: VersionRow): Version {
  return { ...row, act: row.act === null ? null : (JSON.parse(row.act) as Version['act']) };
}
