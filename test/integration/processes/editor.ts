import { createLibraryFile } from '../../../electron/library/createLibraryFile.ts';
import { openLibraryFile, type LibraryFile } from '../../../electron/library/libraryFile.ts';
import { createHost } from '../../../electron/host/createHost.ts';
import { existsSync, writeSync } from 'node:fs';
import { HostError } from '../../../shared/contract/createClient.ts';
import type { Change } from '../../../shared/changes/changeset.ts';
import { additionOf, changesetOf, pixelPng, smallJourney } from '../../helpers/changesets.ts';
import { createClientStub, createPortsStub } from '../../helpers/fakePorts.ts';
import { seededRandom } from '../../helpers/seededRandom.ts';

/**
 * A process that edits a library through its host, as a window does, and says on standard output, one line each, what is durable by now: `revision id title`.
 * Arguments: library path, name (prefix of its ids), seed, and how many edits (0 = until it is killed).
 */
const [path = '', name = '', seed = '1', editCount = '0'] = process.argv.slice(2);
const limit = Number(editCount) || Infinity;
const random = seededRandom(Number(seed));

/** Straight to the descriptor: a line must be out before the next edit begins. */
function say(line: string): void {
  writeSync(1, `${line}\n`);
}

/** Waits for its turn as a person would: the file is open elsewhere, so try again. */
function openPatiently(): LibraryFile {
  for (;;) {
    try {
      return existsSync(path) ? openLibraryFile(path) : createLibraryFile(path);
    } catch (error) {
      if (!(error instanceof HostError) || !['error.library.locked', 'error.file.exists'].includes(error.key)) throw error;
      if (error.key === 'error.library.locked') say(`locked`);
    }
  }
}

/** A call as a window makes it: plain data in, plain data out. */
async function call(method: string, input: unknown): Promise<unknown> {
  const envelope = await createHost(library, ports).dispatch(client, method, structuredClone(input));
  if (!envelope.ok) throw new Error(`${method}: ${envelope.error.key}`);
  return envelope.value;
}

const client = createClientStub('window');
const ports = createPortsStub((suggestedName) => suggestedName);
let library = openPatiently();
if (!library.document.records.has(`${name}-journey`)) library.commit(changesetOf(`${name}-start-${library.revision}`, additionOf(...smallJourney(name))), library.revision);
say('ready');

const start = library.revision;
for (let index = 0; index < limit; index += 1) {
  const id = `${name}-${start}-${index}`;
  const title = `edit ${id} ${'x'.repeat(random.between(0, 199))}`;
  const place = { journeyId: `${name}-journey`, parentId: `${name}-step`, laneId: `${name}-actions`, order: 'a1' };
  const changes: Change[] = additionOf({ type: 'card', id, ...place, title });
  // Now and then a big one, so that a kill finds SQLite in the middle of writing many pages.
  if (random.between(0, 4) === 0) for (let extra = 0; extra < 60; extra += 1) changes.push(...additionOf({ type: 'card', id: `${id}-${extra}`, ...place, title: 't', text: 'y'.repeat(800) }));
  if (random.between(0, 6) === 0) await call('writeAsset', { dataBase64: Buffer.concat([pixelPng, Buffer.from(id)]).toString('base64') });
  const { revision } = (await call('commit', { changeset: changesetOf(id, changes), baseRevision: library.revision })) as { revision: number };
  say(`saved ${revision} ${id} ${changes.length}`);
  if (limit < Infinity) {
    library.close();
    library = openPatiently();
  }
}
library.close();
