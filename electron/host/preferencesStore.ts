import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { preferencesSchema, type Preferences } from '../../shared/contract/schemas.ts';
import { writeSmallFile } from './writeSmallFile.ts';

/** What a person chose for this computer, in `preferences.json` of the user-data folder; the desktop app and the browser host share it. */
export interface PreferencesStore {
  readonly read: () => Preferences;
  /** @throws when the disk refuses. */
  readonly write: (preferences: Preferences) => void;
}

/** Reads the file on every call: it is tiny, and another host may have written it. A missing or unreadable one means the defaults. */
export function createPreferencesStore(userDataFolder: string): PreferencesStore {
  const path = join(userDataFolder, 'preferences.json');
  return {
    read() {
      try {
        return preferencesSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
      } catch {
        return { locale: null, theme: 'system', author: defaultAuthor() };
      }
    },
    write(preferences) {
      writeSmallFile(path, `${JSON.stringify(preferencesSchema.parse(preferences), null, 2)}\n`);
    },
  };
}

function defaultAuthor(): string {
  try {
    return userInfo().username.slice(0, 200);
  } catch {
    return ''; // an account without a name (some containers)
  }
}
