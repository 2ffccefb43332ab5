import { writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { HostError } from '../../shared/contract/createClient.ts';
import { Downloads } from './downloads.ts';

let downloads = new Downloads();
afterEach(() => {
  downloads.close();
  downloads = new Downloads();
});

function fileWith(content: string, seen: string[]) {
  return { suggestedName: 'Mapa łódki.json', mediaType: 'application/json', writeTo: (path: string) => { seen.push(path); return writeFile(path, content); } };
}

describe('Downloads', () => {
  it('gives a file once, to its session only, and removes it', async () => {
    const paths: string[] = [];
    const offered = await downloads.offer('mine', fileWith('{}', paths));
    if (offered.kind !== 'download') throw new Error(offered.kind);
    const id = offered.url.split('/')[1] ?? '';
    expect(await downloads.take('other', id)).toBeNull();
    const taken = await downloads.take('mine', id);
    expect(taken).toMatchObject({ fileName: 'Mapa łódki.json', size: 2 });
    expect(await downloads.take('mine', id)).toBeNull();
    const closed = taken && once(taken.stream, 'close');
    expect(taken && (await text(taken.stream))).toBe('{}');
    await closed;
    await expect.poll(() => existsSync(paths[0] ?? '')).toBe(false);
  });

  it('passes a failure on, which names the file, and keeps nothing', async () => {
    let path = '';
    const failing = { suggestedName: 'a.pdf', mediaType: 'application/pdf', writeTo: (to: string) => { path = to; return Promise.reject(new HostError('error.library.diskFull')); } };
    await expect(downloads.offer('mine', failing)).rejects.toMatchObject({ key: 'error.library.diskFull' });
    expect(path).toMatch(/[\\/]a\.pdf$/);
    expect(existsSync(path)).toBe(false);
  });
});
