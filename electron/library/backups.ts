import type { Database } from 'better-sqlite3';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { putInPlace, temporaryNameFor } from './wholeFile.ts';

const kept = 10;
const interval = 20 * 60 * 60 * 1000;

export interface BackupOptions {
  /** Where backups of all libraries are kept; null = beside the library, and only when it has to be migrated. */
  readonly folder: string | null;
  readonly now: () => Date;
}

/** The backups of one library: one a day while it is used, and one before each migration. The oldest go. */
export class Backups {
  private readonly database: Database;
  private readonly path: string;
  private readonly options: BackupOptions;

  constructor(database: Database, path: string, options: BackupOptions) {
    this.database = database;
    this.path = path;
    this.options = options;
  }

  /** Must not be skipped: whoever migrates without a backup risks the only copy. @throws when it cannot be written. */
  makeBeforeMigration(fromVersion: number): void {
    if (this.options.folder === null) this.copyTo(`${this.path}.version-${fromVersion}-${this.stamp()}.backup`);
    else this.copyTo(join(this.prepareFolder(this.options.folder), `${this.stamp()}-version-${fromVersion}.itinera`));
  }

  /** A convenience: a full disk must not keep a person from opening a library. */
  makeDaily(): void {
    if (this.options.folder === null) return;
    try {
      const folder = this.prepareFolder(this.options.folder);
      const newest = backupsIn(folder).at(-1);
      if (newest && this.options.now().getTime() - timeOf(newest) < interval) return;
      this.copyTo(join(folder, `${this.stamp()}.itinera`));
      for (const name of backupsIn(folder).slice(0, -kept)) rmSync(join(folder, name), { force: true });
    } catch {
      // No backup today.
    }
  }

  private stamp(): string {
    return this.options.now().toISOString().replaceAll(':', '-');
  }

  private prepareFolder(root: string): string {
    const folder = join(root, `${basename(this.path, '.itinera')}-${createHash('sha256').update(this.path).digest('hex').slice(0, 8)}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'origin.txt'), `${this.path}\n`);
    return folder;
  }

  /** Through SQLite: reading the open file by other means would drop this process's lock on it. */
  private copyTo(path: string): void {
    const temporary = temporaryNameFor(path);
    try {
      this.database.prepare('VACUUM INTO ?').run(temporary);
      putInPlace(temporary, path);
    } finally {
      rmSync(temporary, { force: true });
    }
  }
}

function backupsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.itinera')).sort();
}

function timeOf(name: string): number {
  const stamp = name.slice(0, 24).replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:');
  return Date.parse(stamp) || 0;
}
