import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { accept, refuse, type Result } from '../../../shared/base/result.ts';
import { ImageBatch } from './ImageBatch.ts';
import type { PreparedImage } from './prepareImage.ts';

const encoded = (text: string, width: number) => ({ blob: new Blob([text]), width, height: 10 });
const prepared = (name: string): PreparedImage => ({ asItIs: encoded(`${name} as it is`, 40), smaller: encoded(`${name} smaller`, 20), brought: { width: 40, height: 20, bytes: 9 }, hasPlace: false, isAnimated: false });
const file = (name: string) => new File(['content'], name);

/** Pictures are stored under their text; a name with `broken` cannot be read. */
function makeBatch(most = 50, store: (picture: Blob) => Promise<Result<string>> = async (picture) => accept(await picture.text())): ImageBatch {
  const prepare = (given: File) => Promise.resolve(given.name.includes('broken') ? refuse('error.image.broken', { name: given.name }) : accept(prepared(given.name)));
  return new ImageBatch({ most, alt: '', prepare, store });
}

const untilRead = (batch: ImageBatch) => vi.waitFor(() => expect(batch.state.getState().entries.every(({ read }) => read !== null)).toBe(true));
const open = new Set<string>();

beforeEach(() => {
  let count = 0;
  URL.createObjectURL = () => {
    count += 1;
    open.add(`blob:${count}`);
    return `blob:${count}`;
  };
  URL.revokeObjectURL = (address) => void open.delete(address);
});
afterEach(() => open.clear());

describe('a batch of pictures', () => {
  test('keeps what could be read, in order, as chosen, with words and crop', async () => {
    const batch = makeBatch();
    batch.add([file('a'), file('broken'), file('b')]);
    await untilRead(batch);
    const [first, second] = batch.state.getState().entries;
    batch.edit(first?.key ?? '', { alt: '  A shop ', crop: { x: 0, y: 0, width: 0.5, height: 1 } });
    expect(second?.read).toMatchObject({ ok: false, refusal: { values: { name: 'broken' } } });
    expect(await batch.keep()).toEqual([
      { assetId: 'a smaller', alt: 'A shop', size: { width: 20, height: 10 }, crop: { x: 0, y: 0, width: 0.5, height: 1 } }, { assetId: 'b smaller', alt: '', size: { width: 20, height: 10 } },
    ]);
    batch.choose('asItIs');
    expect((await batch.keep())?.map(({ assetId }) => assetId)).toEqual(['a as it is', 'b as it is']);
  });

  test('takes as many as have a place and tells how many had none', async () => {
    const batch = makeBatch(2);
    batch.add([file('a')]);
    batch.add([file('b'), file('c'), file('d')]);
    await untilRead(batch);
    expect(batch.state.getState()).toMatchObject({ entries: [{ name: 'a' }, { name: 'b' }], surplus: 2 });
  });

  test('stays whole when one cannot be stored; another try sends only what is missing', async () => {
    const sent: string[] = [];
    let isFull = true;
    const batch = makeBatch(50, async (picture) => {
      const text = await picture.text();
      sent.push(text);
      return isFull && text.startsWith('b') ? refuse('error.library.diskFull', { file: 'x' }) : accept(text);
    });
    batch.add([file('a'), file('b')]);
    await untilRead(batch);
    expect(await batch.keep()).toBeNull();
    expect(batch.state.getState()).toMatchObject({ entries: [{ name: 'a' }, { name: 'b' }], problem: { key: 'error.library.diskFull' }, storedCount: null });
    isFull = false;
    expect(await batch.keep()).toHaveLength(2);
    expect(sent).toEqual(['a smaller', 'b smaller', 'b smaller']);
  });

  test('reads one at a time, forgets what is left out, and lets go of every address', async () => {
    let running = 0;
    const batch = new ImageBatch({ most: 9, alt: '', store: async () => accept(''), prepare: async ({ name }) => {
      running += 1;
      expect(running).toBe(1);
      await Promise.resolve();
      running -= 1;
      return accept(prepared(name));
    } });
    batch.add([file('a'), file('b'), file('c')]);
    batch.remove(batch.state.getState().entries[1]?.key ?? '');
    await untilRead(batch);
    expect(batch.state.getState().entries.map(({ name }) => name)).toEqual(['a', 'c']);
    expect(open.size).toBe(2);
    batch.close();
    expect(open.size).toBe(0);
  });
});
