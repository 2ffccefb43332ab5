export interface TextQuery {
  readonly text: string;
  readonly isCaseMatched: boolean;
  readonly isWholeWord: boolean;
  /** ą finds a, ё finds е; й stays another letter than и. */
  readonly isAccentIgnored: boolean;
}

/** A piece of a text, in UTF-16 units of it as it stands. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A character with its combining marks, however it is composed. */
const characters = /\P{M}\p{M}*|\p{M}+/gu;
const accents = /\p{M}/gu;
const beginsInWord = /^[\p{L}\p{N}\p{M}_]/u;
const endsInWord = /[\p{L}\p{N}\p{M}_]$/u;
/** Letters of Latin alphabets that Unicode does not take apart. */
const plainLetters: Readonly<Record<string, string>> = { ł: 'l', Ł: 'L', ø: 'o', Ø: 'O', đ: 'd', Đ: 'D', ı: 'i' };

/** Every place of a text that fits a query, from left to right, none overlapping. Composed and decomposed characters are the same. */
export function matchText(text: string, query: TextQuery): TextSpan[] {
  const wanted = fold(query.text, query).folded;
  if (wanted === '') return [];
  const { folded, starts } = fold(text, query);
  const found: TextSpan[] = [];
  for (let at = folded.indexOf(wanted); at >= 0;) {
    const span = { start: starts[at] ?? -1, end: starts[at + wanted.length] ?? -1 };
    // A match that begins or ends inside a character (ß as SS) is none.
    const isMatch = span.start >= 0 && span.end >= 0 && (!query.isWholeWord || isWord(text, span));
    if (isMatch) found.push(span);
    at = folded.indexOf(wanted, at + (isMatch ? wanted.length : 1));
  }
  return found;
}

/** A text with other words at these spans. The words are taken as they are, whatever signs they hold. */
export function replaceSpans(text: string, spans: readonly TextSpan[], replacement: string): string {
  let result = '';
  let at = 0;
  for (const { start, end } of spans) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}

/** The text as it is compared, and for each unit of it (and its end) where that character starts in the original; -1 inside a character. */
function fold(text: string, { isCaseMatched, isAccentIgnored }: TextQuery): { readonly folded: string; readonly starts: readonly number[] } {
  let folded = '';
  const starts: number[] = [];
  for (const { 0: character, index } of text.matchAll(characters)) {
    let piece = character.normalize('NFC');
    if (isAccentIgnored && !/^[йЙ]$/.test(piece)) piece = (plainLetters[piece] ?? piece).normalize('NFD').replaceAll(accents, '');
    // To lower case and back, so that every sigma and sharp s is one letter.
    if (!isCaseMatched) piece = piece.toLowerCase().toUpperCase();
    for (let unit = 0; unit < piece.length; unit += 1) starts.push(unit === 0 ? index : -1);
    folded += piece;
  }
  starts.push(text.length);
  return { folded, starts };
}

/** A word ends where a letter or figure has none beside it. */
function isWord(text: string, { start, end }: TextSpan): boolean {
  const found = text.slice(start, end);
  const goesOnBefore = endsInWord.test(text.slice(Math.max(0, start - 2), start)) && beginsInWord.test(found);
  return !goesOnBefore && !(beginsInWord.test(text.slice(end, end + 2)) && endsInWord.test(found));
}
