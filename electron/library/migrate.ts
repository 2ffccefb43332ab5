import type { Database } from 'better-sqlite3';
import { invariant } from '../../shared/base/invariant.ts';

export interface Migration {
  /** `user_version` after this step; steps count 1, 2, 3 … */
  readonly version: number;
  readonly run: (database: Database) => void;
}

/**
 * Brings a database to the newest version: one transaction for each step, `makeBackup` before the first step of a database that has content.
 * A step that fails leaves the version before it, whole.
 */
export function migrate(database: Database, migrations: readonly Migration[], makeBackup: (fromVersion: number) => void): void {
  const from = readVersion(database);
  const pending = migrations.filter(({ version }) => version > from);
  if (from > 0 && pending.length > 0) makeBackup(from);
  for (const { version, run } of pending) {
    database.transaction(() => {
      invariant(readVersion(database) === version - 1, `migration ${version} follows ${version - 1}`);
      run(database);
      database.pragma(`user_version = ${version}`);
    }).exclusive();
  }
}

function readVersion(database: Database): number {
  return database.pragma('user_version', { simple: true }) as number;
}
