import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeSmallFile } from '../host/writeSmallFile.ts';

const maximumWindows = 30;
const placeSchema = z.strictObject({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive(), isMaximized: z.boolean() });
const fileSchema = z.strictObject({
  /** By library key, the one moved last at the end. */
  windows: z.array(z.strictObject({ libraryKey: z.string(), place: placeSchema })),
  dialogFolder: z.string().nullable(),
});
type ShellState = z.infer<typeof fileSchema>;

/** Where a window stood. */
export type WindowPlace = z.infer<typeof placeSchema>;

/** What the desktop shell remembers between starts, in `shell.json` of the user-data folder. Only conveniences: it may be lost. */
export interface ShellStateStore {
  /** Where this library's window stood last, else where any did. */
  readonly placeOf: (libraryKey: string) => WindowPlace | null;
  readonly keepPlace: (libraryKey: string, place: WindowPlace) => void;
  /** The folder of the last system dialog (Electron's own always start in Downloads). */
  readonly dialogFolder: () => string | null;
  readonly keepDialogFolder: (folder: string) => void;
}

export function createShellStateStore(userDataFolder: string): ShellStateStore {
  const path = join(userDataFolder, 'shell.json');
  let state = read(path);
  const change = (changed: Partial<ShellState>) => {
    state = { ...state, ...changed };
    try {
      writeSmallFile(path, `${JSON.stringify(state, null, 2)}\n`);
    } catch {
      // the next start opens where the system puts windows
    }
  };
  return {
    placeOf: (key) => (state.windows.find(({ libraryKey }) => libraryKey === key) ?? state.windows.at(-1))?.place ?? null,
    keepPlace(libraryKey, place) {
      const others = state.windows.filter((window) => window.libraryKey !== libraryKey);
      change({ windows: [...others, { libraryKey, place }].slice(-maximumWindows) });
    },
    dialogFolder: () => state.dialogFolder,
    keepDialogFolder: (dialogFolder) => change({ dialogFolder }),
  };
}

function read(path: string): ShellState {
  try {
    return fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return { windows: [], dialogFolder: null };
  }
}
