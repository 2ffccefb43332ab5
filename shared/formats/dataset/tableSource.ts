import type { TableEncoding } from './sniffEncoding.ts';

/** A file that is read piece by piece; a browser's File is one. */
export interface TableSource {
  readonly name: string;
  readonly size: number;
  readonly slice: (start: number, end: number) => { readonly arrayBuffer: () => Promise<ArrayBuffer> };
}

/** Small enough that a row which a stray quote tears open is soon given up (`CsvRows`). */
const pieceSize = 1 << 16;

export async function readHead(source: TableSource, size: number): Promise<Uint8Array> {
  return new Uint8Array(await source.slice(0, Math.min(size, source.size)).arrayBuffer());
}

/** The text of a file, with line feeds alone between its lines. `done` is how many bytes it took so far. */
export async function* textOf(source: TableSource, encoding: TableEncoding): AsyncGenerator<{ readonly text: string; readonly done: number }> {
  const decoder = new TextDecoder(encoding);
  let held = '';
  for (let start = 0; start < source.size; start += pieceSize) {
    const end = Math.min(start + pieceSize, source.size);
    const bytes = await source.slice(start, end).arrayBuffer();
    const text = held + decoder.decode(bytes, { stream: end < source.size });
    // A carriage return at the end may be half of a line break.
    held = text.endsWith('\r') && end < source.size ? '\r' : '';
    yield { text: withLineFeeds(held === '' ? text : text.slice(0, -1)), done: end };
  }
}

export function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}
