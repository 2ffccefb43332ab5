import { basename } from 'node:path';
import { HostError } from '../../shared/contract/createClient.ts';
import { assetIdsOf } from '../../shared/formats/assetIdsOf.ts';
import { referencesOf } from '../../shared/model/references.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { openLibraryFile, type LibraryFile } from '../library/libraryFile.ts';
import { forReading, type CliContext } from './cliContext.ts';
import { exitCodes, type ExitCode } from './exitCodes.ts';
import type { CliCommand } from './parseArguments.ts';

/** `itinera check`: is the file whole (SQLite), is every record valid, does every reference and image lead somewhere? One line a fault. */
export function checkLibrary({ library: path }: Extract<CliCommand, { name: 'check' }>, context: CliContext): ExitCode {
  const faults = findFaults(path, context);
  for (const fault of faults) context.print(fault);
  if (faults.length === 0) context.tell('cli.check.whole', { file: basename(path) });
  else context.tell('cli.check.faults', { file: basename(path), count: faults.length });
  return faults.length === 0 ? exitCodes.done : exitCodes.faultsFound;
}

function findFaults(path: string, context: CliContext): string[] {
  let library: LibraryFile;
  try {
    library = openLibraryFile(path, forReading);
  } catch (error) {
    // A file that is not there is no finding about a file.
    if (error instanceof HostError && error.key.startsWith('error.library.')) return [context.text(error.key, error.values)];
    throw error;
  }
  try {
    const changedImages = library.findChangedAssets().map((image) => context.text('cli.check.changedImage', { image }));
    return [...library.checkIntegrity(), ...changedImages, ...[...library.document.records.values()].flatMap((record) => faultsOfRecord(library, record, context))];
  } finally {
    library.close();
  }
}

function faultsOfRecord(library: LibraryFile, record: AnyRecord, { text }: CliContext): string[] {
  const who = { type: record.type, id: record.id };
  const dangling = referencesOf(record).filter(({ id, types }) => !types.some((type) => library.document.records.get(id)?.type === type));
  const images = assetIdsOf(record).filter((id) => !library.hasAsset(id));
  return [
    ...dangling.map(({ field, id }) => text('cli.check.dangling', { ...who, field, target: id })),
    ...images.map((image) => text('cli.check.missingImage', { ...who, image })),
  ];
}
