import Database from 'better-sqlite3';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createTemporaryFolder } from '../../test/helpers/createTemporaryFolder.ts';
import { Backups } from './backups.ts';
import { createLibraryFile } from './createLibraryFile.ts';
import { openLibraryFile } from './libraryFile.ts';
import { migrations } from './librarySchema.ts';
import { migrate, type Migration } from './migrate.ts';

const inFolder = createTemporaryFolder();
const readVersion = (database: Database.Database) => database.pragma('user_version', { simple: true });
const now = () => new Date('2026-03-01T10:00:00.000Z');
const next = (run: Migration['run']): Migration[] => [...migrations, { version: migrations.length + 1, run }];

it('migrations count 1, 2, 3 …', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});

it('backs a library up once, then runs each step in one transaction; a step that fails leaves the version before it whole', () => {
  const path = inFolder('old.itinera');
  createLibraryFile(path).close();
  const database = new Database(path);
  const backups = new Backups(database, path, { folder: inFolder('backups'), now });
  const version = migrations.length;
  const failing = next((database) => {
    database.exec('CREATE TABLE more (id)');
    throw new Error('half way');
  });
  expect(() => migrate(database, failing, (from) => backups.makeBeforeMigration(from))).toThrow('half way');
  expect(readVersion(database)).toBe(version);
  expect(database.prepare(`SELECT count(*) FROM sqlite_schema WHERE name = 'more'`).pluck().get()).toBe(0);
  migrate(database, next((database) => void database.exec('CREATE TABLE more (id)')), (from) => backups.makeBeforeMigration(from));
  expect(readVersion(database)).toBe(version + 1);
  database.close();
  const folder = readdirSync(inFolder('backups'))[0]!;
  const files = readdirSync(inFolder(`backups/${folder}`));
  expect(files.filter((name) => name.endsWith(`-version-${version}.itinera`))).toHaveLength(1);
  expect(readFileSync(inFolder(`backups/${folder}/origin.txt`), 'utf8')).toBe(`${path}\n`);
  const backup = openLibraryFile(inFolder(`backups/${folder}/${files.find((name) => name.endsWith('.itinera'))}`));
  expect(backup.revision).toBe(1);
  backup.close();
});

it('makes no backup when there is nothing to do, and does not migrate when the backup fails', () => {
  const path = inFolder('old.itinera');
  createLibraryFile(path).close();
  const database = new Database(path);
  migrate(database, migrations, () => { throw new Error('not asked for'); });
  expect(() => migrate(database, next(() => undefined), () => { throw new Error('no room'); })).toThrow('no room');
  expect(readVersion(database)).toBe(migrations.length);
  database.close();
});

it('keeps one backup a day and not more than ten', () => {
  const path = inFolder('used.itinera');
  createLibraryFile(path).close();
  for (let day = 1; day <= 14; day += 1) {
    for (const hour of ['08', '17']) {
      openLibraryFile(path, { backupFolder: inFolder('backups'), now: () => new Date(`2026-03-${String(day).padStart(2, '0')}T${hour}:00:00.000Z`) }).close();
    }
  }
  const folder = readdirSync(inFolder('backups'))[0]!;
  const names = readdirSync(inFolder(`backups/${folder}`)).filter((name) => name.endsWith('.itinera')).sort();
  expect(names).toHaveLength(10);
  expect(names.at(-1)).toContain('2026-03-14T08');
  expect(names[0]).toContain('2026-03-05');
});
