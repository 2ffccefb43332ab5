import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { HostError } from '../../shared/contract/createClient.ts';
import { importContent } from '../host/importTasks.ts';
import { createPreferencesStore } from '../host/preferencesStore.ts';
import { readImport, type ImportContent } from '../host/readImport.ts';
import { createLibraryFile } from '../library/createLibraryFile.ts';
import { withFaults } from '../library/libraryFault.ts';
import { openLibraryFile } from '../library/libraryFile.ts';
import type { CliContext } from './cliContext.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import type { CliCommand } from './parseArguments.ts';

/** Node holds no longer text than about 512 MB. */
const mostMegabytes = 400;

/** `itinera import`: each file as one change of its own. All are read first, so that a bad one leaves neither half an import nor a new, empty library. */
export async function importFiles({ files, library: path, mode }: Extract<CliCommand, { name: 'import' }>, { tell, userDataFolder }: CliContext): Promise<ExitCode> {
  const { author } = createPreferencesStore(userDataFolder).read();
  const contents: { file: string; content: ImportContent }[] = [];
  for (const file of files) {
    try {
      contents.push({ file, content: readFile(file) });
    } catch (error) {
      if (error instanceof HostError && error.key.startsWith('error.json.')) tell('cli.import.refused', { file: basename(file) });
      throw error;
    }
  }
  const library = existsSync(path) ? openLibraryFile(path) : createLibraryFile(path);
  try {
    for (const { file, content } of contents) {
      const { changeCount } = await importContent(library, content, { mode, author, fileName: basename(file) });
      tell('cli.import.done', { file: basename(file), count: changeCount });
    }
    return exitCodes.done;
  } finally {
    library.close();
  }
}

function readFile(file: string): ImportContent {
  const text = withFaults(file, () => {
    if (statSync(file).size / 1_000_000 > mostMegabytes) throw new HostError('error.json.tooLarge', { megabytes: mostMegabytes });
    return readFileSync(file, 'utf8');
  });
  return readImport(text);
}
