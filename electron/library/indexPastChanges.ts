import type { Database } from 'better-sqlite3';

interface LoggedChange {
  readonly op: string;
  readonly id?: string;
  readonly record?: { readonly id: string; readonly type: string; readonly journeyId?: string };
}

/**
 * Fills `change_journey` for a log that was written without it. It walks back from the records as they are now: what was removed is met with its
 * removal before the updates that it had. Part of a migration, so it stands on its own and never changes.
 */
export function indexPastChanges(database: Database): void {
  const journeyOf = new Map<string, string | null>();
  const records = database.prepare(`SELECT id, iif(type = 'journey', id, journey_id) AS journeyId FROM record`).all() as { id: string; journeyId: string | null }[];
  for (const { id, journeyId } of records) journeyOf.set(id, journeyId);
  const insert = database.prepare('INSERT OR IGNORE INTO change_journey (journey_id, revision) VALUES (?, ?)');
  for (const revision of database.prepare('SELECT revision FROM change_log ORDER BY revision DESC').pluck().all() as number[]) {
    const changes = JSON.parse(database.prepare('SELECT changes FROM change_log WHERE revision = ?').pluck().get(revision) as string) as LoggedChange[];
    for (const { id, record } of changes) if (record && !id) journeyOf.set(record.id, record.type === 'journey' ? record.id : (record.journeyId ?? null));
    for (const { id, record } of changes) {
      const journeyId = journeyOf.get(record?.id ?? id ?? '');
      if (journeyId) insert.run(journeyId, revision);
    }
  }
}
