/** Stands for a combining mark (private use, so nobody's letter). */
const mark = '\uE000';
/** Letters that carry their mark inside and so have no decomposition. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', đ: 'd', ø: 'o', ħ: 'h', ı: 'i', ß: 's', æ: 'a', œ: 'o' };

/**
 * Lower case without diacritics, one code unit for each: "Żółć" → "zolc", "Ёлка" → "елка". Both the index and the question are folded,
 * and a place in the folded text is the same place in the text.
 */
function foldText(text: string): string {
  let folded = '';
  for (let index = 0; index < text.length; index += 1) folded += foldUnit(text.charAt(index));
  return folded;
}

const cache = new Map<string, string>();

function foldUnit(unit: string): string {
  if (unit < '\u0080') return unit.toLowerCase();
  let folded = cache.get(unit);
  if (folded === undefined) {
    // A mark of its own (decomposed text) would split a word; the soft hyphen is a letter to no one.
    if (/[\p{M}\u00ad]/u.test(unit)) folded = mark;
    else folded = unit.normalize('NFD').charAt(0).toLowerCase().charAt(0) || unit;
    folded = plainLetters[folded] ?? folded;
    cache.set(unit, folded);
  }
  return folded;
}

/** The words of a text, folded, each with its place. Marks standing alone belong to the word before them. */
export function wordsOf(text: string): { word: string; start: number; end: number }[] {
  return [...foldText(text).matchAll(/[\p{L}\p{N}\uE000]+/gu)].map((match) => ({
    word: match[0].replaceAll(mark, ''), start: match.index, end: match.index + match[0].length,
  })).filter(({ word }) => word !== '');
}
