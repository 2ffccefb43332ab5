import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { invariant } from '../../shared/base/invariant.ts';
import type { Locale } from '../../shared/contract/schemas.ts';
import { createLibraryFile } from '../library/createLibraryFile.ts';
import { withFaults } from '../library/libraryFault.ts';
import { putInFreePlace, temporaryNameFor } from '../library/wholeFile.ts';
import { createMessages } from './createMessages.ts';
import { importJson } from './importTasks.ts';

/**
 * Makes a library with the sample journeys in one language. It appears whole or not at all, and never over a file that is there.
 * @throws HostError `error.file.exists` and the like.
 */
export async function createSampleLibrary(path: string, sampleFolder: string, locale: Locale): Promise<void> {
  const samples = readdirSync(sampleFolder).filter((name) => name.endsWith(`.${locale}.json`)).sort();
  invariant(samples.length > 0, `samples for ${locale} in ${sampleFolder}`);
  const unfinished = temporaryNameFor(path);
  try {
    const library = createLibraryFile(unfinished, { name: createMessages(locale)('home.myLibrary') });
    try {
      for (const name of samples) await importJson(library, readFileSync(join(sampleFolder, name), 'utf8'), { mode: 'renew', fileName: name });
      // A new library has no past to go back to.
      for (const { id } of library.history.listVersions()) library.history.deleteVersion(id);
    } finally {
      library.close();
    }
    withFaults(path, () => putInFreePlace(unfinished, path));
  } finally {
    rmSync(unfinished, { force: true });
  }
}
