import type { Database } from 'better-sqlite3';
import { recordSchemas } from '../../shared/model/records.ts';
import { indexPastChanges } from './indexPastChanges.ts';
import type { Migration } from './migrate.ts';
import { upgradeStoredRecords } from './upgradeStoredRecords.ts';

/** "ITIN": what `file` and SQLite tools show, and how a foreign database is told from a library. */
export const applicationId = 0x4954494e;

/** `number` carries the search index: row ids without a column of their own may change in VACUUM. */
const version1 = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
  CREATE TABLE record (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, type TEXT NOT NULL, journey_id TEXT, parent_id TEXT, order_key TEXT,
    data TEXT NOT NULL CHECK (json_valid(data)), revision INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX record_by_type ON record (type);
  CREATE INDEX record_by_journey ON record (journey_id);
  CREATE INDEX record_by_parent ON record (parent_id);
  CREATE TABLE change_log (
    revision INTEGER PRIMARY KEY, changeset_id TEXT NOT NULL UNIQUE, label TEXT NOT NULL CHECK (json_valid(label)),
    author TEXT NOT NULL, at TEXT NOT NULL, changes TEXT NOT NULL CHECK (json_valid(changes))
  ) STRICT;
  CREATE TABLE asset (id TEXT PRIMARY KEY, media_type TEXT NOT NULL, data BLOB NOT NULL) STRICT;
  CREATE TABLE snapshot (id TEXT PRIMARY KEY, name TEXT NOT NULL, revision INTEGER NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL, data TEXT NOT NULL CHECK (json_valid(data))) STRICT;
  CREATE VIRTUAL TABLE record_text USING fts5(title, body, content='', contentless_delete=1, prefix='1 2 3');
  INSERT INTO meta VALUES ('revision', '0');
`;

/** Nothing wrote into the first `snapshot`. `act` is the label of the act before which a version was kept, NULL when a person kept it. */
const version2 = `
  DROP TABLE snapshot;
  CREATE TABLE snapshot (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, revision INTEGER NOT NULL, author TEXT NOT NULL, at TEXT NOT NULL,
    act TEXT CHECK (act IS NULL OR json_valid(act)), data BLOB NOT NULL
  ) STRICT;
  CREATE TABLE change_journey (journey_id TEXT NOT NULL, revision INTEGER NOT NULL, PRIMARY KEY (journey_id, revision)) STRICT, WITHOUT ROWID;
`;

/** Each step takes a library from the version before to `version`. Never edit one that was released. */
export const migrations: readonly Migration[] = [
  {
    version: 1,
    run: (database) => {
      database.pragma(`application_id = ${applicationId}`);
      database.exec(version1);
    },
  },
  {
    version: 2,
    run: (database) => {
      database.exec(version2);
      indexPastChanges(database);
    },
  },
  // Personas got sections and claims.
  { version: 3, run: (database) => upgradeStoredRecords(database) },
];

const viewNames: Readonly<Record<string, string>> = {
  library: 'libraries', journey: 'journeys', stage: 'stages', step: 'steps', lane: 'lanes', card: 'cards', touchpoint: 'touchpoints', opportunity: 'opportunities',
  metric: 'metrics', reading: 'readings', emotion: 'emotions', stance: 'stances', connection: 'connections', persona: 'personas', section: 'sections', claim: 'claims', stakeholderMap: 'stakeholder_maps', actor: 'actors', relation: 'relations', view: 'views', comment: 'comments', evidence: 'evidence', dataset: 'datasets',
};

/** One view per record type with a column per field, for any SQLite tool. They follow the model, so they are made anew when it has changed, not migrated. */
export function createViews(database: Database): void {
  const sql = Object.entries(recordSchemas).map(([type, schema]) => viewSql(type, Object.keys(schema.shape))).join('\n');
  const stored: unknown = database.prepare(`SELECT value FROM meta WHERE key = 'views'`).pluck().get();
  if (stored === sql) return;
  database.transaction(() => {
    database.exec(sql);
    database.prepare(`INSERT INTO meta (key, value) VALUES ('views', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value`).run(sql);
  }).immediate();
}

function viewSql(type: string, fields: readonly string[]): string {
  const name = viewNames[type] ?? type;
  const columns = fields.filter((field) => field !== 'type').map((field) => `data ->> '$.${field}' AS "${field}"`).join(', ');
  return `DROP VIEW IF EXISTS "${name}"; CREATE VIEW "${name}" AS SELECT ${columns} FROM record WHERE type = '${type}';`;
}
