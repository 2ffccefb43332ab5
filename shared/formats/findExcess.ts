const quote = 0x22;
const comma = 0x2c;
const openings = new Set([0x5b, 0x7b]);
const closings = new Set([0x5d, 0x7d]);

interface Bounds {
  /** Brackets that stand within each other. */
  readonly depth: number;
  /** Values: fields, items of lists, objects and lists. */
  readonly values: number;
}

/**
 * What of a JSON text goes beyond these bounds; `null` = nothing. Asked before parsing: a parser keeps a piece of memory for each open bracket and
 * each value, many times what they take in the text, and where memory ends it ends the whole process. Texts inside quotes do not count.
 */
export function findExcess(text: string, bounds: Bounds): keyof Bounds | null {
  let depth = 0;
  let values = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = endOfString(text, at);
      if (at === -1) return null;
    } else if (openings.has(code)) {
      depth += 1;
      values += 1;
    } else if (closings.has(code)) depth -= 1;
    else if (code === comma) values += 1;
    if (depth > bounds.depth) return 'depth';
    if (values > bounds.values) return 'values';
  }
  return null;
}

/** The place of the quote that closes the string which begins at `start`, or -1. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes += 1;
    if (backslashes % 2 === 0) return end;
  }
  return -1;
}
