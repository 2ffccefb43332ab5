import { expect, it } from 'vitest';
import { pixelPng } from '../../test/helpers/changesets.ts';
import { sniffImage } from './sniffImage.ts';

it.each([
  [pixelPng, 'image/png'], [Buffer.from('ffd8ffe000104a464946', 'hex'), 'image/jpeg'], [Buffer.from('GIF89a...'), 'image/gif'],
  [Buffer.from('RIFF\u0001\u0002\u0003\u0004WEBPVP8 '), 'image/webp'], [Buffer.from('RIFF1234WAVE'), null], [Buffer.from('GIF8'), null],
  [Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">'), null], [Buffer.from('BM'), null], [Buffer.alloc(0), null], [pixelPng.subarray(1), null],
])('tells an image by its bytes: %#', (data, mediaType) => {
  expect(sniffImage(data)).toBe(mediaType);
});
