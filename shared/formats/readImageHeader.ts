import { ByteReader } from './ByteReader.ts';
import { hasExifPlace, hasXmpPlace } from './imagePlace.ts';
import { sniffImage } from './sniffImage.ts';

/** What the bytes of a picture tell before anybody decodes it. */
export interface ImageHeader {
  readonly mediaType: NonNullable<ReturnType<typeof sniffImage>>;
  /** Pixels as they lie in the file: a camera's picture may still have to be turned. */
  readonly width: number;
  readonly height: number;
  /** It says where it was taken. */
  readonly hasPlace: boolean;
  readonly isAnimated: boolean;
  /** Its end is there. */
  readonly isComplete: boolean;
}

type Found = Omit<ImageHeader, 'mediaType'>;
type Finding = { -readonly [Field in keyof Found]: Found[Field] };

const readers = { 'image/png': readPng, 'image/jpeg': readJpeg, 'image/gif': readGif, 'image/webp': readWebp } as const;

/** Reads the header of a PNG, JPEG, GIF or WebP; `null` for anything else and where not even the size can be read. */
export function readImageHeader(bytes: Uint8Array): ImageHeader | null {
  const mediaType = sniffImage(bytes);
  if (!mediaType) return null;
  const found: Finding = { width: 0, height: 0, hasPlace: false, isAnimated: false, isComplete: false };
  try {
    readers[mediaType](bytes, found);
  } catch (error) {
    // The file ends before what it announces.
    if (!(error instanceof RangeError)) throw error;
  }
  return found.width > 0 && found.height > 0 ? { mediaType, ...found } : null;
}

function readPng(bytes: Uint8Array, found: Finding): void {
  const read = new ByteReader(bytes);
  found.width = read.u32(16);
  found.height = read.u32(20);
  let kind = '';
  for (let at = 8; kind !== 'IEND'; at += 12 + read.u32(at)) {
    kind = read.ascii(at + 4, 4);
    const content = () => read.part(at + 8, read.u32(at));
    if (kind === 'acTL') found.isAnimated = true;
    if (kind === 'eXIf') found.hasPlace ||= hasExifPlace(content());
    if (kind === 'iTXt') found.hasPlace ||= hasXmpPlace(content());
    if (kind === 'IEND') found.isComplete = at + 12 <= read.length;
  }
}

/** Frame headers, but for those codes among them that mean tables. */
function isFrameMarker(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

function readJpeg(bytes: Uint8Array, found: Finding): void {
  const read = new ByteReader(bytes);
  let at = 2;
  for (;;) {
    while (read.u8(at) === 0xff && read.u8(at + 1) === 0xff) at += 1;
    const marker = read.u8(at + 1);
    const length = read.u16(at + 2);
    if (read.u8(at) !== 0xff || length < 2) return;
    if (marker === 0xe1) found.hasPlace ||= isPlaceSegment(read, at + 4, length - 2);
    if (isFrameMarker(marker)) {
      found.height = read.u16(at + 5);
      found.width = read.u16(at + 7);
    }
    at += 2 + length;
    if (marker === 0xda) break;
  }
  // Cameras put more behind the end of the picture.
  for (let end = read.length - 2; end >= at && !found.isComplete; end -= 1) found.isComplete = bytes[end] === 0xff && bytes[end + 1] === 0xd9;
}

function isPlaceSegment(read: ByteReader, at: number, length: number): boolean {
  return read.ascii(at, 6) === 'Exif\0\0' ? hasExifPlace(read.part(at + 6, length - 6)) : hasXmpPlace(read.part(at, length));
}

function readGif(bytes: Uint8Array, found: Finding): void {
  const read = new ByteReader(bytes, true);
  found.width = read.u16(6);
  found.height = read.u16(8);
  const tableSize = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);
  const afterBlocks = (start: number) => {
    let at = start;
    while (read.u8(at) > 0) at += 1 + read.u8(at);
    return at + 1;
  };
  let at = 13 + tableSize(read.u8(10));
  for (let frames = 0; read.u8(at) !== 0x3b;) {
    if (read.u8(at) === 0x21) at = afterBlocks(at + 2);
    else if (read.u8(at) === 0x2c) {
      frames += 1;
      found.isAnimated = frames > 1;
      at = afterBlocks(at + 11 + tableSize(read.u8(at + 9)));
    } else return;
  }
  found.isComplete = true;
}

function readWebp(bytes: Uint8Array, found: Finding): void {
  const read = new ByteReader(bytes, true);
  const end = 8 + read.u32(4);
  for (let at = 12; at + 8 <= Math.min(end, read.length); at += 8 + read.u32(at + 4) + (read.u32(at + 4) % 2)) {
    const kind = read.ascii(at, 4);
    const data = at + 8;
    if (kind === 'EXIF') found.hasPlace ||= hasExifPlace(read.part(read.ascii(data, 6) === 'Exif\0\0' ? data + 6 : data, read.u32(at + 4)));
    if (kind === 'XMP ') found.hasPlace ||= hasXmpPlace(read.part(data, read.u32(at + 4)));
    if (kind === 'VP8X') {
      found.isAnimated = (read.u8(data) & 2) !== 0;
      setSize(found, read.u24(data + 4) + 1, read.u24(data + 7) + 1);
    }
    if (kind === 'VP8 ') setSize(found, read.u16(data + 6) & 0x3fff, read.u16(data + 8) & 0x3fff);
    if (kind === 'VP8L') setSize(found, (read.u32(data + 1) & 0x3fff) + 1, ((read.u32(data + 1) >>> 14) & 0x3fff) + 1);
  }
  found.isComplete = end <= read.length;
}

/** The canvas of a file counts, not the frames in it. */
function setSize(found: Finding, width: number, height: number): void {
  if (found.width > 0) return;
  found.width = width;
  found.height = height;
}
