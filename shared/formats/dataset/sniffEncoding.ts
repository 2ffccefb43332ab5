import { accept, refuse, type Result } from '../../base/result.ts';

export type TableEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1250' | 'windows-1251';

/** In which encoding a table is written, told by its first bytes. Refused with `error.dataset.*` when it is empty or no text at all. */
export function sniffEncoding(head: Uint8Array): Result<TableEncoding> {
  if (head.every((byte) => byte === 0)) return refuse('error.dataset.empty');
  if (isWorkbook(head)) return refuse('error.dataset.workbook');
  if (head[0] === 0xff && head[1] === 0xfe) return accept('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return accept('utf-16be');
  const wide = wideEncoding(head);
  if (wide) return accept(wide);
  if (isBinary(head)) return refuse('error.dataset.binary');
  return accept(isUtf8(head) ? 'utf-8' : singleByteEncoding(head));
}

/** A zip (xlsx, ods) or an old xls. */
function isWorkbook(head: Uint8Array): boolean {
  const [a, b, c, d] = head;
  return (a === 0x50 && b === 0x4b && c === 3 && d === 4) || (a === 0xd0 && b === 0xcf && c === 0x11 && d === 0xe0);
}

/** UTF-16 without a mark at its beginning: of what is mostly figures and separators, every other byte is zero. */
function wideEncoding(head: Uint8Array): TableEncoding | null {
  let even = 0;
  let odd = 0;
  for (let at = 0; at < head.length; at += 1) {
    if (head[at] !== 0) continue;
    if (at % 2 === 0) even += 1;
    else odd += 1;
  }
  const enough = head.length / 8;
  if (odd > enough && even < odd / 20) return 'utf-16le';
  return even > enough && odd < even / 20 ? 'utf-16be' : null;
}

/** Control characters that no text has. */
function isBinary(head: Uint8Array): boolean {
  const controls = head.reduce((count, byte) => (byte < 9 || (byte > 13 && byte < 32) ? count + 1 : count), 0);
  return head.includes(0) || controls > head.length / 100;
}

function isUtf8(head: Uint8Array): boolean {
  try {
    // The last character may be cut.
    new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** Russian words are runs of bytes above 191; of Polish ones only single letters are outside ASCII. */
function singleByteEncoding(head: Uint8Array): TableEncoding {
  let inRuns = 0;
  let high = 0;
  let run = 0;
  for (const byte of head) {
    if (byte >= 0x80) high += 1;
    run = byte >= 0xc0 || byte === 0xb8 || byte === 0xa8 ? run + 1 : 0;
    if (run >= 3) inRuns += run === 3 ? 3 : 1;
  }
  return inRuns > high / 2 ? 'windows-1251' : 'windows-1250';
}
