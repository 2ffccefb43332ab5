import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';
import { z } from 'zod';
import type { RecentLibrary } from '../../shared/contract/schemas.ts';
import { libraryKey, realLibraryPath } from './libraryKey.ts';
import { writeSmallFile } from './writeSmallFile.ts';

const MAXIMUM = 12;
const fileSchema = z.array(z.strictObject({ path: z.string(), openedAt: z.string() }));
type Entry = z.infer<typeof fileSchema>[number];

/** The libraries opened last, newest first, in `recent.json` of the user-data folder; the desktop app and the browser host share it. */
export interface RecentStore {
  /** @throws when the disk refuses. */
  readonly remember: (path: string, openedAt: Date) => void;
  /** Those that are still there: a drive that is away comes back with its entries. */
  readonly list: () => RecentLibrary[];
  /** The path of the first of `list`, or null. */
  readonly latest: () => string | null;
  /** The path behind a key of `list`, or null. */
  readonly pathOf: (key: string) => string | null;
}

export function createRecentStore(userDataFolder: string): RecentStore {
  const file = join(userDataFolder, 'recent.json');
  const read = (): Entry[] => {
    try {
      return fileSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      return []; // missing or unreadable: only a convenience is lost
    }
  };
  return {
    remember(path, openedAt) {
      const real = realLibraryPath(path);
      const others = read().filter((entry) => entry.path !== real);
      const entries = [{ path: real, openedAt: openedAt.toISOString() }, ...others].slice(0, MAXIMUM);
      writeSmallFile(file, `${JSON.stringify(entries, null, 2)}\n`);
    },
    list: () => read().filter((entry) => existsSync(entry.path)).map(describe),
    latest: () => read().find((entry) => existsSync(entry.path))?.path ?? null,
    pathOf: (key) => read().find((entry) => libraryKey(entry.path) === key)?.path ?? null,
  };
}

function describe(entry: Entry): RecentLibrary {
  return { key: libraryKey(entry.path), fileName: basename(entry.path), folder: shownFolder(entry.path), openedAt: entry.openedAt };
}

/** The folder of a file as a person writes it: `~` for home. */
export function shownFolder(path: string): string {
  const folder = dirname(path);
  const home = homedir();
  return folder === home || folder.startsWith(home + sep) ? `~${folder.slice(home.length)}` : folder;
}
