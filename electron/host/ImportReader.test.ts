import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { writeItineraJson } from '../../shared/formats/writeItineraJson.ts';
import type { AnyRecord } from '../../shared/model/records.ts';
import { pixelPng, smallJourney } from '../../test/helpers/changesets.ts';
import { ImportReader } from './ImportReader.ts';
import { readImport } from './readImport.ts';

const pixelId = createHash('sha256').update(pixelPng).digest('hex');
const small = smallJourney('j');
const card = small.find((record) => record.type === 'card') as AnyRecord;
/** More than the reader hands over in one go. */
const records = [...small, ...Array.from({ length: 12_000 }, (_, at) => ({ ...card, id: `card-${at}`, title: `Zażółć 👩‍👩‍👧 ${at}` }) as AnyRecord)];
const text = [...writeItineraJson({
  exportedAt: '2026-03-01T10:00:00.000Z', records, assetIds: [pixelId], readAsset: (id) => ({ id, mediaType: 'image/png', data: pixelPng.toString('base64') }),
})].join('');

const unwatched = new AbortController().signal;
const readers: ImportReader[] = [];
afterEach(() => readers.splice(0).forEach((reader) => reader.stop()));

/** A reader that has all of the text but the last of its parts, which may end in the middle of a character. */
function readerOf(whole: string, partLength: number): { reader: ImportReader; last: string } {
  const reader = new ImportReader();
  readers.push(reader);
  let at = 0;
  for (; at + partLength < whole.length; at += partLength) reader.add(whole.slice(at, at + partLength));
  return { reader, last: whole.slice(at) };
}

describe('ImportReader', () => {
  it.each([['at once', text.length], ['in a thread of its own', 9973]])('reads the same %s', async (_, partLength) => {
    const { reader, last } = readerOf(text, partLength);
    const content = await reader.read(last, unwatched);
    const expected = readImport(text);
    expect(content.records).toEqual(expected.records);
    expect(content.images).toEqual([{ id: pixelId, data: new Uint8Array(pixelPng) }]);
  });

  it.each([
    ['truncated', text.slice(0, -10)], ['syntax', text.replace('"card-7"', '"card-7')], ['type', text.replace('"title":"Zażółć', '"order":7,"title":"Zażółć')],
    ['tooMuch', `{"format":"itinera","records":[${'{},'.repeat(7_000_000)}{}]}`], ['imageChanged', text.replace(pixelId, '0'.repeat(64))],
  ])('refuses what is %s with the same words', async (_, bad) => {
    const { reader, last } = readerOf(bad, 1_000_000);
    let refusal: unknown;
    try {
      readImport(bad);
    } catch (error) {
      refusal = error;
    }
    expect(refusal).toBeDefined();
    await expect(reader.read(last, unwatched)).rejects.toEqual(refusal);
  });

  it('leaves the host free while it reads, and stops when cancelled', async () => {
    const { reader, last } = readerOf(text, 100_000);
    const cancelling = new AbortController();
    const reading = reader.read(last, cancelling.signal);
    let isRead = false;
    void reading.then(() => { isRead = true; }, () => { isRead = true; });
    await new Promise((resolve) => { setImmediate(resolve); });
    expect(isRead).toBe(false); // this thread had its turn before the answer
    cancelling.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});
