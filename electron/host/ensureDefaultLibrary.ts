import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../shared/contract/schemas.ts';
import { importJson } from './importTasks.ts';
import { createLibraryFile } from '../library/createLibraryFile.ts';

/** The library of those who have opened none yet. It appears whole, with the sample journeys, or not at all. @returns its path. */
export async function ensureDefaultLibrary(userDataFolder: string, sampleFolder: string, locale: Locale): Promise<string> {
  const path = join(userDataFolder, 'Itinera.itinera');
  if (existsSync(path)) return path;
  mkdirSync(userDataFolder, { recursive: true });
  const unfinished = join(userDataFolder, `Itinera.${process.pid}.new.itinera`);
  const library = createLibraryFile(unfinished, { name: 'Itinera', replace: true });
  try {
    const samples = readdirSync(sampleFolder).filter((name) => name.endsWith(`.${locale}.json`)).sort();
    for (const name of samples) await importJson(library, readFileSync(join(sampleFolder, name), 'utf8'), 'renew');
  } catch (error) {
    library.close();
    rmSync(unfinished, { force: true });
    throw error;
  }
  library.close();
  renameSync(unfinished, path);
  return path;
}
