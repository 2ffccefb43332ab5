import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeItineraJson } from '../../shared/formats/writeItineraJson.ts';
import { makeBigLibrary } from '../fixtures/bigJourney.ts';
import { runCli } from './runCli.ts';

/** A library file with one journey of `cardCount` cards, made by the command line as a person would. */
export async function makeLibraryFile(folder: string, cardCount: number): Promise<{ library: string; journeyId: string; itemIds: readonly string[] }> {
  const { document, journeyId, itemIds } = makeBigLibrary(cardCount);
  const json = join(folder, `${cardCount}.json`);
  const library = join(folder, `${cardCount}.itinera`);
  const text = [...writeItineraJson({ exportedAt: '2026-01-01T00:00:00.000Z', records: [...document.records.values()], assetIds: [], readAsset: () => { throw new Error('no assets'); } })].join('');
  writeFileSync(json, text);
  const run = await runCli(['import', json, '--library', library], { userDataFolder: folder });
  if (run.code !== 0) throw new Error(run.stderr);
  return { library, journeyId, itemIds };
}
