const quote = 0x22;
const openings = new Set([0x5b, 0x7b]);
const closings = new Set([0x5d, 0x7d]);

/**
 * Whether brackets of a JSON text stand more than `limit` deep. Asked before parsing: a parser keeps a piece of memory for each open bracket,
 * so a file of nothing but brackets would take all there is. Texts inside quotes do not count.
 */
export function isNestedDeeper(text: string, limit: number): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = endOfString(text, at);
      if (at === -1) return false;
    } else if (openings.has(code)) {
      depth += 1;
      if (depth > limit) return true;
    } else if (closings.has(code)) depth -= 1;
  }
  return false;
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
