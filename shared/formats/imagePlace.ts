import { ByteReader } from './ByteReader.ts';

const gpsDirectory = 0x8825;
/** Latitude and longitude. */
const placeTags: ReadonlySet<number> = new Set([2, 4]);

/** Whether Exif data (a TIFF structure) says where a picture was taken. */
export function hasExifPlace(exif: Uint8Array): boolean {
  try {
    const read = new ByteReader(exif, exif[0] === 0x49);
    const directory = entriesOf(read, read.u32(4)).find(({ tag }) => tag === gpsDirectory);
    return directory !== undefined && entriesOf(read, directory.value).some(({ tag }) => placeTags.has(tag));
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The same of XMP, which is text. */
export function hasXmpPlace(xmp: Uint8Array): boolean {
  return new ByteReader(xmp).ascii(0, xmp.length).includes('GPSLatitude');
}

function entriesOf(read: ByteReader, at: number): readonly { readonly tag: number; readonly value: number }[] {
  return Array.from({ length: read.u16(at) }, (_, index) => at + 2 + 12 * index).map((entry) => ({ tag: read.u16(entry), value: read.u32(entry + 8) }));
}
