import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openLibraryFile } from '../../electron/library/libraryFile.ts';
import { additionOf, changesetOf, smallJourney } from '../helpers/changesets.ts';
import { bundleScript } from '../helpers/bundleScript.ts';
import { findFaults } from '../helpers/findFaults.ts';
import { createTemporaryFolder } from '../helpers/createTemporaryFolder.ts';

const inFolder = createTemporaryFolder();
let editor = '';
beforeAll(async () => { editor = await bundleScript(new URL('processes/editor.ts', import.meta.url), 'two-processes-editor'); });

interface Editor {
  readonly kill: () => void;
  readonly ended: Promise<{ code: number | null; lines: string[] }>;
  readonly firstSaved: Promise<void>;
}

function startEditor(path: string, name: string, edits: number): Editor {
  const child = spawn(process.execPath, [editor, path, name, '7', String(edits)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  const { promise: firstSaved, resolve: tellSaved, reject: tellEnded } = Promise.withResolvers<void>();
  firstSaved.catch(() => undefined);
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output += chunk;
    if (output.includes('saved ')) tellSaved();
  });
  const ended = new Promise<{ code: number | null; lines: string[] }>((resolve) => { 
    child.on('close', (code) => {
      tellEnded(new Error(`the editor ended by itself: ${output}`));
      resolve({ code, lines: output.split('\n').slice(0, -1) });
    });
  });
  return { kill: () => child.kill('SIGKILL'), ended, firstSaved };
}

describe('one library, two processes', () => {
  it('take turns: each holds the file alone, sees what the other saved, and nothing of either is lost', async () => {
    const path = inFolder('shared.itinera');
    const results = await Promise.all(['ann', 'bob'].map((name) => startEditor(path, name, 25).ended));
    expect(results.map(({ code }) => code)).toEqual([0, 0]);
    const library = openLibraryFile(path);
    const saved = results.flatMap(({ lines }) => lines.filter((line) => line.startsWith('saved ')).map((line) => line.split(' ')));
    expect(saved).toHaveLength(50);
    for (const [, , id] of saved) expect(library.document.records.has(id!), id).toBe(true);
    // One order for all: no revision was given twice and none is missing.
    expect(new Set(saved.map(([, revision]) => revision)).size).toBe(50);
    expect(library.readChangeLog(0, 1000).map(({ revision }) => revision)).toEqual(Array.from({ length: library.revision }, (_, index) => index + 1));
    expect(findFaults(library.document)).toEqual([]);
    expect(library.checkIntegrity()).toEqual([]);
    library.close();
  });

  it('while one edits, the other is told at once, and reads a whole copy with all that was saved by then', async () => {
    const path = inFolder('busy.itinera');
    const busy = startEditor(path, 'ann', 0);
    await busy.firstSaved;
    expect(() => openLibraryFile(path)).toThrow(expect.objectContaining({ key: 'error.library.locked' }) as Error);
    let revision = 0;
    for (let look = 0; look < 10; look += 1) {
      const reader = openLibraryFile(path, { access: 'read' });
      expect(reader.isReadOnly).toBe(true);
      expect(reader.revision).toBeGreaterThanOrEqual(revision);
      revision = reader.revision;
      expect(findFaults(reader.document)).toEqual([]);
      expect(reader.checkIntegrity()).toEqual([]);
      reader.close();
    }
    expect(revision).toBeGreaterThan(2);
    busy.kill();
    await busy.ended;
    // What the dead process left is rolled back or whole, for a reader and for the next writer.
    const reader = openLibraryFile(path, { access: 'read' });
    const writer = openLibraryFile(path);
    expect(writer.readLibrary().records.length).toBe(reader.readLibrary().records.length);
    reader.close();
    writer.close();
  });
});

const strace = ['/usr/bin/strace', '/usr/local/bin/strace'].find((path) => existsSync(path));

it('asks the disk to keep each commit before it answers (counted system calls)', { skip: !strace }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'itinera-strace-'));
  try {
    const countSyncs = (edits: number) => {
      const log = join(folder, `${edits}.log`);
      execFileSync(strace!, ['-f', '-e', 'trace=fsync,fdatasync', '-o', log, process.execPath, editor, join(folder, `${edits}.itinera`), 'k', '7', String(edits)], { stdio: 'ignore' });
      return readFileSync(log, 'utf8').match(/f(?:data)?sync\(/g)?.length ?? 0;
    };
    // Journal, its header, the file, and (EXTRA) the folder after the journal is gone: three at least.
    const [few, many] = [countSyncs(5), countSyncs(25)];
    expect((many - few) / 20).toBeGreaterThanOrEqual(3);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('a reader’s private copy does not hinder the writer', () => {
  const path = inFolder('both.itinera');
  execFileSync(process.execPath, [editor, path, 'k', '7', '1']);
  const reader = openLibraryFile(path, { access: 'read' });
  const writer = openLibraryFile(path);
  writer.commit(changesetOf('more', additionOf(...smallJourney('m'))), writer.revision);
  expect(reader.document.records.has('m-card')).toBe(false);
  writer.close();
  reader.close();
});
