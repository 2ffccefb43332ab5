import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exifData, makeGif, makePng, withExif } from '../../test/helpers/makeImages.ts';
import { nameFileType } from './nameFileType.ts';
import { readImageHeader } from './readImageHeader.ts';

const plain = { hasPlace: false, isAnimated: false, isComplete: true };
const png = makePng(7, 3, () => [10, 20, 30]);
/** Start, a frame of 640 × 480, the picture's first bytes, the end. */
const jpeg = Buffer.from('ffd8ffc0000b0801e0028001011100ffda0002123456ff0012ffd9', 'hex');
const riff = (...chunks: readonly Buffer[]) => {
  const body = Buffer.concat([Buffer.from('WEBP'), ...chunks]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from('RIFF'), size, body]);
};
const part = (kind: string, data: Buffer) => {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(data.length);
  return Buffer.concat([Buffer.from(kind), size, data, Buffer.alloc(data.length % 2)]);
};
const extended = (flags: number) => part('VP8X', Buffer.from([flags, 0, 0, 0, 0x1f, 0x03, 0, 0x57, 0x02, 0]));

describe('the header of a picture', () => {
  it.each([
    ['PNG', png, { mediaType: 'image/png', width: 7, height: 3, ...plain }],
    ['JPEG', jpeg, { mediaType: 'image/jpeg', width: 640, height: 480, ...plain }],
    ['JPEG of a camera', withExif(jpeg, { orientation: 6, isPlaced: false }), { mediaType: 'image/jpeg', width: 640, height: 480, ...plain }],
    ['JPEG with a place', withExif(jpeg, { orientation: 6, isPlaced: true }), { mediaType: 'image/jpeg', width: 640, height: 480, ...plain, hasPlace: true }],
    ['JPEG with data behind its end', Buffer.concat([jpeg, Buffer.from('a film')]), { mediaType: 'image/jpeg', width: 640, height: 480, ...plain }],
    ['GIF', makeGif(1), { mediaType: 'image/gif', width: 1, height: 1, ...plain }],
    ['moving GIF', makeGif(3), { mediaType: 'image/gif', width: 1, height: 1, ...plain, isAnimated: true }],
    ['WebP', riff(part('VP8L', Buffer.from([0x2f, 0x9f, 0xc0, 0x15, 0]))), { mediaType: 'image/webp', width: 160, height: 88, ...plain }],
    ['moving WebP with a place', riff(extended(2), part('EXIF', exifData(1, true))), { mediaType: 'image/webp', width: 800, height: 600, ...plain, isAnimated: true, hasPlace: true }],
  ])('of a %s', (_name, bytes, header) => {
    expect(readImageHeader(bytes)).toEqual(header);
  });

  it('tells that the end is missing', () => {
    for (const bytes of [png, jpeg, makeGif(2), riff(extended(0), part('VP8 ', Buffer.alloc(20)))]) {
      expect(readImageHeader(bytes)?.isComplete).toBe(true);
      expect(readImageHeader(bytes.subarray(0, bytes.length - 3))?.isComplete).toBe(false);
    }
  });

  it('is none of anything else, and whatever bytes there are it ends', () => {
    for (const bytes of [Buffer.alloc(0), Buffer.from('hello'), png.subarray(0, 12), jpeg.subarray(0, 6)]) expect(readImageHeader(bytes)).toBeNull();
    const start = fc.constantFrom(png, jpeg, withExif(jpeg, { orientation: 3, isPlaced: true }), makeGif(2), riff(extended(2), part('EXIF', exifData(1, true))));
    fc.assert(fc.property(start, fc.array(fc.tuple(fc.nat(200), fc.nat(255)), { maxLength: 12 }), fc.nat(200), (bytes, edits, cut) => {
      const broken = Uint8Array.from(bytes.subarray(0, Math.max(0, bytes.length - (cut % bytes.length))));
      for (const [at, value] of edits) if (broken.length > 0) broken[at % broken.length] = value;
      const header = readImageHeader(broken);
      if (header) expect(header.width * header.height).toBeGreaterThan(0);
    }));
  });
});

describe('the name of a file type', () => {
  it.each([
    ['\0\0\0\u0018ftypheic', 'HEIC'], ['II*\0....', 'TIFF'], ['\u00ef\u00bb\u00bf <?xml version="1.0"?>\n<svg xmlns="x"/>', 'SVG'], ['<svg>', 'SVG'], ['<?xml?><html>', null],
    ['%PDF-1.7', 'PDF'], ['BM', 'BMP'], ['', null], ['hello', null],
  ])('of %j is %s', (text, name) => {
    expect(nameFileType(Buffer.from(text, 'latin1'))).toBe(name);
  });
});
