import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from './logFile.ts';
import { createShellStateStore } from './shellStateStore.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'itinera-shell-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('shellStateStore', () => {
  it('keeps places by library, and offers the last one to a new library', () => {
    const place = (x: number) => ({ x, y: 0, width: 800, height: 600, isMaximized: false });
    const store = createShellStateStore(folder);
    expect(store.placeOf('a')).toBeNull();
    store.keepPlace('a', place(1));
    store.keepPlace('b', place(2));
    store.keepDialogFolder('/clients');
    const again = createShellStateStore(folder);
    expect([again.placeOf('a')?.x, again.placeOf('b')?.x, again.placeOf('new')?.x, again.dialogFolder()]).toEqual([1, 2, 2, '/clients']);
  });

  it('survives a file that is not ours and a folder that cannot be written', () => {
    writeFileSync(join(folder, 'shell.json'), '{"windows":7}');
    expect(createShellStateStore(folder).dialogFolder()).toBeNull();
    const store = createShellStateStore(join(folder, 'shell.json', 'below-a-file'));
    store.keepDialogFolder('/x');
    expect(store.dialogFolder()).toBe('/x');
  });
});

describe('log', () => {
  it('writes one line a fault with its trace, and never grows beyond two megabytes', () => {
    const log = createLog(join(folder, 'logs', 'itinera.log'));
    log.write('a call failed', new Error('disk on fire'));
    expect(readFileSync(log.path, 'utf8')).toMatch(/^\d{4}-\S+Z a call failed: Error: disk on fire\n/);
    for (let index = 0; index < 25; index += 1) log.write('x'.repeat(100_000));
    expect(statSync(log.path).size).toBeLessThan(1_200_000);
    expect(statSync(`${log.path}.old`).size).toBeLessThan(1_200_000);
  });
});
