import { crc32 } from 'node:zlib';

interface ZipEntry {
  readonly name: string;
  readonly data: Uint8Array;
}

/** Names are UTF-8. */
const flags = 0x0800;
const version = 20;

/** A ZIP archive of files as they are: pictures are compressed already (PKWARE APPNOTE 4.3.7, 4.3.12 and 4.3.16). */
export function zipChunks(entries: readonly ZipEntry[], now: Date): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, data } of entries) {
    const bytes = Buffer.from(name);
    const facts = factsOf(bytes, data, now);
    const local = Buffer.concat([uint32(0x04034b50), facts, bytes]);
    directory.push(Buffer.concat([uint32(0x02014b50), uint16(version), facts, uint16(0), uint16(0), uint16(0), uint32(0), uint32(offset), bytes]));
    chunks.push(local, data);
    offset += local.length + data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.concat([uint32(0x06054b50), uint16(0), uint16(0), uint16(entries.length), uint16(entries.length), uint32(size), uint32(offset), uint16(0)]);
  return [...chunks, ...directory, end];
}

/** What an entry says of itself in both of its places. */
function factsOf(name: Uint8Array, data: Uint8Array, now: Date): Buffer {
  const time = (now.getHours() << 11) | (now.getMinutes() << 5) | (now.getSeconds() >> 1);
  const date = ((now.getFullYear() - 1980) << 9) | ((now.getMonth() + 1) << 5) | now.getDate();
  return Buffer.concat([
    uint16(version), uint16(flags), uint16(0), uint16(time), uint16(date),
    uint32(crc32(data)), uint32(data.length), uint32(data.length), uint16(name.length), uint16(0),
  ]);
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}
