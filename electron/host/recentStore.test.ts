import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createRecentStore } from './recentStore.ts';

let folder: string;
beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'itinera-recent-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function makeFile(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  return path;
}

describe('recentStore', () => {
  it('lists newest first, each file once, and finds the path behind a key', () => {
    const store = createRecentStore(folder);
    const [a, b] = [makeFile('a.itinera'), makeFile('b.itinera')];
    store.remember(a, new Date(1000));
    store.remember(b, new Date(2000));
    symlinkSync(a, join(folder, 'link.itinera'));
    store.remember(join(folder, 'link.itinera'), new Date(3000));
    const listed = createRecentStore(folder).list();
    expect(listed.map((entry) => entry.fileName)).toEqual(['a.itinera', 'b.itinera']);
    expect(store.pathOf(listed[1]!.key)).toBe(b);
    expect(store.latest()).toBe(a);
    expect(store.pathOf('unknown')).toBeNull();
    expect(JSON.stringify(listed)).not.toContain(b);
  });

  it('keeps but does not list a file that is away', () => {
    const store = createRecentStore(folder);
    const path = makeFile('away.itinera');
    store.remember(path, new Date(1000));
    rmSync(path);
    expect(store.list()).toEqual([]);
    expect(store.latest()).toBeNull();
    makeFile('away.itinera');
    expect(store.list()).toHaveLength(1);
    expect(store.latest()).toBe(path);
  });

  it('survives a file that is not ours and never grows beyond twelve', () => {
    writeFileSync(join(folder, 'recent.json'), '{"not":"ours"');
    const store = createRecentStore(folder);
    expect(store.list()).toEqual([]);
    for (let index = 0; index < 20; index += 1) store.remember(makeFile(`${index}.itinera`), new Date(index));
    expect(store.list()).toHaveLength(12);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
