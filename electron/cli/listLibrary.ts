import { childrenOf } from '../../shared/changes/document.ts';
import { journeysOf, templatesOf } from '../../shared/changes/journeysOf.ts';
import { openLibraryFile } from '../library/libraryFile.ts';
import { forReading, type CliContext } from './cliContext.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import type { CliCommand } from './parseArguments.ts';

/** `itinera list`: journeys, personas and own templates in their order, as JSON or as lines of id and name. */
export function listLibrary({ library: path, isJson }: Extract<CliCommand, { name: 'list' }>, { print, text }: CliContext): ExitCode {
  const library = openLibraryFile(path, forReading);
  const journeys = journeysOf(library.document).map(({ id, title, state, perspective, personaIds }) => ({ id, title, state, perspective, personaIds }));
  const templates = templatesOf(library.document).map(({ id, title }) => ({ id, title }));
  const personas = childrenOf(library.document, '', 'persona').map(({ id, name, role }) => ({ id, name, role }));
  library.close();
  if (isJson) {
    print(JSON.stringify({ journeys, personas, templates }, null, 2));
    return exitCodes.done;
  }
  print(text('cli.list.journeys'));
  for (const { id, title } of journeys) print(`  ${id}\t${title}`);
  print(text('cli.list.personas'));
  for (const { id, name } of personas) print(`  ${id}\t${name}`);
  if (templates.length > 0) print(text('cli.list.templates'));
  for (const { id, title } of templates) print(`  ${id}\t${title}`);
  return exitCodes.done;
}
