import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../shared/contract/schemas.ts';
import { createSampleLibrary } from './createSampleLibrary.ts';

/** The library of those who have opened none yet: made with the samples at the first start. @returns its path. */
export async function ensureDefaultLibrary(userDataFolder: string, sampleFolder: string, locale: Locale): Promise<string> {
  const path = join(userDataFolder, 'Itinera.itinera');
  if (existsSync(path)) return path;
  mkdirSync(userDataFolder, { recursive: true });
  try {
    await createSampleLibrary(path, sampleFolder, locale);
  } catch (error) {
    // Another Itinera that started in the same moment has made it.
    if (!existsSync(path)) throw error;
  }
  return path;
}
