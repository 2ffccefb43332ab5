import { ByteReader } from './ByteReader.ts';

const signatures: readonly (readonly [at: number, text: string, name: string])[] = [
  [4, 'ftypheic', 'HEIC'], [4, 'ftypheix', 'HEIC'], [4, 'ftyphevc', 'HEIC'], [4, 'ftypmif1', 'HEIC'], [4, 'ftypmsf1', 'HEIC'], [4, 'ftypavif', 'AVIF'], [4, 'ftypavis', 'AVIF'],
  [0, 'II*\0', 'TIFF'], [0, 'MM\0*', 'TIFF'], [0, 'BM', 'BMP'], [0, '\0\0\u0001\0', 'ICO'], [0, '8BPS', 'PSD'], [0, '%PDF', 'PDF'], [0, '\u00ff\u000a', 'JPEG XL'],
  [0, '\0\0\0\u000cJXL ', 'JPEG XL'], [4, 'ftyp', 'MP4'], [0, 'PK\u0003\u0004', 'ZIP'],
];

/** What a file that is no picture for us is commonly called, by its first bytes; `null` where they tell nothing. */
export function nameFileType(bytes: Uint8Array): string | null {
  const read = new ByteReader(bytes);
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:svg|\?xml|!DOCTYPE svg|!--)/i.test(read.ascii(0, 400)) && read.ascii(0, 4000).includes('<svg')) return 'SVG';
  return signatures.find(([at, text]) => read.ascii(at, text.length) === text)?.[2] ?? null;
}
