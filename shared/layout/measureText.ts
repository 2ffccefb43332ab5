import fontMetrics from './fontMetrics.json' with { type: 'json' };
import type { FontKey, MeasureText } from './scene.ts';

/** Code points from here on are looked up by class instead of in the table. */
const tableSize = 0x2800;

/** Thousandths of an em by code point; −1 = the face has no such letter and the browser falls back to another one. */
const tables: Readonly<Record<FontKey, Float32Array>> = {
  'sans-400': tableOf('sans-400'), 'sans-500': tableOf('sans-500'), 'sans-600': tableOf('sans-600'),
  'serif-600': tableOf('serif-600'), 'serif-italic-400': tableOf('serif-italic-400'),
};

function tableOf(font: FontKey): Float32Array {
  const table = new Float32Array(tableSize).fill(-1);
  for (const [first = 0, ...advances] of fontMetrics[font].runs) advances.forEach((advance, index) => { table[first + index] = advance; });
  return table;
}

/**
 * Advance width of one line of text in px, the same in Node and in every browser because kerning and ligatures are off wherever we draw.
 * Letters that the faces lack (Greek, CJK, emoji) are estimated on the wide side, so that a box is never too small for its text.
 */
export const measureText: MeasureText = (text, font, size) => {
  const table = tables[font];
  let thousandths = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.codePointAt(index) ?? 0;
    if (code > 0xffff) index += 1;
    const advance = code < tableSize ? (table[code] ?? -1) : -1;
    thousandths += advance >= 0 ? advance : advanceOfForeign(code);
  }
  return (thousandths * size) / 1000;
};

function advanceOfForeign(code: number): number {
  if (isInvisible(code)) return 0;
  if (code > 0xffff) return 1400;
  return code >= 0x2e80 ? 1100 : 850;
}

/** Combining marks, joiners, direction marks, variation selectors, soft hyphen. */
function isInvisible(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)
    || (code >= 0x2060 && code <= 0x2064) || (code >= 0xfe00 && code <= 0xfe0f) || code === 0xfeff || code === 0xad;
}
