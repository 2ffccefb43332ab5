import { expect, test } from 'vitest';
import { filesOfDrop, imagesOfPaste } from './imageFiles.ts';

const transfer = (files: readonly File[], data: Readonly<Record<string, string>> = {}) => ({ files, getData: (type: string) => data[type] ?? '' }) as unknown as DataTransfer;
const picture = new File(['x'], 'shop.png', { type: 'image/png' });

test('a paste means its pictures, unless it means texts', () => {
  expect(imagesOfPaste(transfer([picture]))).toEqual([picture]);
  // A copied file brings its name, or its path.
  expect(imagesOfPaste(transfer([picture], { 'text/plain': 'shop.png' }))).toEqual([picture]);
  expect(imagesOfPaste(transfer([picture], { 'text/plain': 'C:\\photos\\shop.png' }))).toEqual([picture]);
  // Cells of a sheet bring a picture of themselves.
  expect(imagesOfPaste(transfer([picture], { 'text/plain': 'A\tB' }))).toEqual([]);
  expect(imagesOfPaste(transfer([new File(['x'], 'a.txt', { type: 'text/plain' })]))).toEqual([]);
});

test('a drop is its files, or a picture whose address is the picture itself', async () => {
  expect(filesOfDrop(transfer([picture], { 'text/uri-list': 'https://example.org/a.png' }))).toEqual([picture]);
  const [made] = filesOfDrop(transfer([], { 'text/uri-list': '# from a page\r\ndata:image/png;base64,aGVsbG8=' }));
  expect([made?.name, made?.type, await made?.text()]).toEqual(['image.png', 'image/png', 'hello']);
  expect(filesOfDrop(transfer([], { 'text/uri-list': 'https://example.org/a.png' }))).toEqual([]);
});
