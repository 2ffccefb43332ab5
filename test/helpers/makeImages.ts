import { crc32, deflateSync } from 'node:zlib';

type Rgba = readonly [red: number, green: number, blue: number, alpha?: number];

/** A PNG file whose pixels a function tells. */
export function makePng(width: number, height: number, colorAt: (x: number, y: number) => Rgba): Buffer {
  const rows = Buffer.alloc(height * (1 + width * 4));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [red, green, blue, alpha = 255] = colorAt(x, y);
      rows.set([red, green, blue, alpha], y * (1 + width * 4) + 1 + x * 4);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** Pixels without any pattern, which no format packs well. */
export function noise(seed: number): (x: number, y: number) => Rgba {
  return (x, y) => {
    const value = Math.imul(x * 7919 + y * 104_729 + seed, 2_654_435_761) >>> 8;
    return [value & 255, (value >> 8) & 255, (value >> 16) & 255];
  };
}

/** The same JPEG as a camera would write it: turned (`orientation` as in Exif) and, with `isPlaced`, with the place where it was taken. */
export function withExif(jpeg: Buffer, { orientation, isPlaced }: { orientation: number; isPlaced: boolean }): Buffer {
  const exif = exifData(orientation, isPlaced);
  const segment = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif]);
  const head = Buffer.from([0xff, 0xe1, (segment.length + 2) >> 8, (segment.length + 2) & 255]);
  return Buffer.concat([jpeg.subarray(0, 2), head, segment, jpeg.subarray(2)]);
}

/** A TIFF structure, little-endian: one directory with orientation and, perhaps, one of the place behind it. */
export function exifData(orientation: number, isPlaced: boolean): Buffer {
  const entry = (tag: number, type: number, count: number, value: number) => {
    const bytes = Buffer.alloc(12);
    bytes.writeUInt16LE(tag, 0);
    bytes.writeUInt16LE(type, 2);
    bytes.writeUInt32LE(count, 4);
    bytes.writeUInt32LE(value, 8);
    return bytes;
  };
  const directory = (entries: readonly Buffer[]) => Buffer.concat([Buffer.from([entries.length, 0]), ...entries, Buffer.alloc(4)]);
  const start = Buffer.from([0x49, 0x49, 42, 0, 8, 0, 0, 0]);
  const gpsAt = 8 + 2 + 24 + 4;
  const main = directory([entry(0x0112, 3, 1, orientation), entry(0x8825, 4, 1, gpsAt)]);
  return Buffer.concat([start, main, directory([isPlaced ? entry(2, 5, 3, 0) : entry(0, 1, 4, 0)]), Buffer.alloc(24)]);
}

/** A GIF of one colour and as many frames. */
export function makeGif(frames: number): Buffer {
  const frame = Buffer.from([0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0]);
  return Buffer.concat([Buffer.from('GIF89a\u0001\0\u0001\0\u0080\0\0', 'latin1'), Buffer.from([200, 0, 0, 0, 0, 0]), ...Array.from({ length: frames }, () => frame), Buffer.from([0x3b])]);
}
