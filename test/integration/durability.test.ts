import { spawn } from 'node:child_process';
import { beforeAll, expect, it } from 'vitest';
import { createLibraryFile } from '../../electron/library/createLibraryFile.ts';
import { openLibraryFile } from '../../electron/library/libraryFile.ts';
import { bundleScript } from '../helpers/bundleScript.ts';
import { findFaults } from '../helpers/findFaults.ts';
import { seededRandom } from '../helpers/seededRandom.ts';
import { createTemporaryFolder } from '../helpers/createTemporaryFolder.ts';

const inFolder = createTemporaryFolder();
const kills = 100;
/** A file of its own for so many kills: opening a big one again and again is not what is tested. */
const killsPerFile = 20;
let editor = '';
beforeAll(async () => { editor = await bundleScript(new URL('processes/editor.ts', import.meta.url), 'durability-editor'); });

interface Saved {
  readonly revision: number;
  readonly id: string;
  readonly recordCount: number;
}

/** Lets a process edit until it has said `linesBefore` lines (0 = it may not even have opened the file), kills it `delay` ms later, and tells all that it said was durable. */
function editUntilKilled(path: string, seed: number, linesBefore: number, delay: number): Promise<Saved[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [editor, path, 'k', String(seed)], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    let isDoomed = false;
    const killInTime = () => {
      if (isDoomed || output.split('\n').length <= linesBefore) return;
      isDoomed = true;
      setTimeout(() => child.kill('SIGKILL'), delay);
    };
    child.on('spawn', killInTime);
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
      killInTime();
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal !== 'SIGKILL') return reject(new Error(`the editor ended by itself (${code}): ${output}`));
      // A line that was cut off was not said.
      const lines = output.split('\n').slice(0, -1).filter((line) => line.startsWith('saved '));
      resolve(lines.map((line) => {
        const [, revision, id, recordCount] = line.split(' ');
        return { revision: Number(revision), id: id!, recordCount: Number(recordCount) };
      }));
    });
  });
}

/** What must hold after each kill: what was acknowledged is there, each edit whole. */
function check(path: string, acknowledged: readonly Saved[]): void {
  const library = openLibraryFile(path);
  try {
    expect(library.revision).toBeGreaterThanOrEqual(acknowledged.at(-1)?.revision ?? 1);
    for (const { id, recordCount } of acknowledged) {
      expect(library.document.records.has(id), id).toBe(true);
      if (recordCount > 1) expect(library.document.records.has(`${id}-${recordCount - 2}`), id).toBe(true);
    }
    // Nobody removes anything, so the log and the records are one; an edit that was not acknowledged is in both or in neither.
    const added = library.readChangeLog(0, 100_000).flatMap(({ changes }) => changes.map((change) => (change.op === 'add' ? change.record.id : '')));
    expect(added.length).toBe(library.document.records.size);
    expect(added.every((id) => library.document.records.has(id))).toBe(true);
    expect(library.checkIntegrity()).toEqual([]);
  } finally {
    library.close();
  }
}

it(`keeps every acknowledged edit through ${kills} kills at any moment`, { timeout: 600_000 }, async () => {
  const random = seededRandom(20260301);
  let total = 0;
  for (let file = 0; file < kills / killsPerFile; file += 1) {
    const path = inFolder(`killed-${file}.itinera`);
    createLibraryFile(path).close();
    const acknowledged: Saved[] = [];
    for (let kill = 0; kill < killsPerFile; kill += 1) {
      const linesBefore = random.between(0, 6);
      acknowledged.push(...(await editUntilKilled(path, file * kills + kill, linesBefore, random.between(0, linesBefore === 0 ? 400 : 12))));
      check(path, acknowledged);
    }
    const library = openLibraryFile(path);
    expect(findFaults(library.document)).toEqual([]);
    const last = acknowledged.at(-1)?.id ?? '';
    expect(library.search(last.replaceAll('-', ' '), 5).map(({ recordId }) => recordId)).toContain(last);
    library.close();
    total += acknowledged.length;
  }
  expect(total).toBeGreaterThan(kills);
});
