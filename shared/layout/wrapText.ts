import type { FontKey, MeasureText } from './scene.ts';

export interface TextLine {
  readonly text: string;
  /** Measured advance in px. */
  readonly width: number;
}

export interface WrapOptions {
  readonly font: FontKey;
  /** Font size in px. */
  readonly size: number;
  /** No line is wider than this, in px. */
  readonly width: number;
  /** From this line on the text ends in an ellipsis; unlimited by default. */
  readonly maxLines?: number;
  readonly measureText: MeasureText;
}

const ellipsis = '…';
/** A word and the spaces behind it; hyphens and dashes end a word, no-break spaces (U+00A0, U+2007, U+202F) do not. */
const wordPattern = /[^ \t\u2009\u200A-]*(?:-+|[ \t\u2009\u200A]+|$)/g;
/** One-letter words of Polish and Russian go with the word that follows: a line does not end in "w" or "в". */
const shortWord = /^[wzioauWZIOAUвскуоиаяВСКУОИАЯ][ \t]+$/;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Breaks a text into lines, greedily: at spaces, after hyphens and at line feeds; a word wider than a line is broken between graphemes
 * (never inside a surrogate pair or before an accent). An empty text has one empty line, so that it still takes its place.
 */
export function wrapText(text: string, options: WrapOptions): readonly TextLine[] {
  const limit = options.maxLines ?? Infinity;
  const lines: TextLine[] = [];
  for (const paragraph of text.split('\n')) {
    wrapParagraph(paragraph, options, lines, limit + 1);
    if (lines.length > limit) return endWithEllipsis(lines, limit, options);
  }
  return lines;
}

/** Stops once `enough` lines stand: what follows is not shown. */
function wrapParagraph(paragraph: string, options: WrapOptions, lines: TextLine[], enough: number): void {
  let line = '';
  let lineWidth = 0;
  for (const word of wordsOf(paragraph)) {
    const wordWidth = measure(word, options);
    if (lineWidth + measure(word.trimEnd(), options) <= options.width) {
      line += word;
      lineWidth += wordWidth;
      continue;
    }
    if (line !== '') lines.push(lineOf(line, options));
    if (lines.length >= enough) return;
    line = isTooWide(word, options) ? breakWord(word, options, lines, enough) : word;
    lineWidth = measure(line, options);
    if (lines.length >= enough) return;
  }
  lines.push(lineOf(line, options));
}

function wordsOf(paragraph: string): string[] {
  const words: string[] = [];
  let bound = '';
  for (const [word] of paragraph.matchAll(wordPattern)) {
    if (shortWord.test(word)) bound += word;
    else if (word !== '' || bound !== '') {
      words.push(bound + word);
      bound = '';
    }
  }
  return words;
}

/** Pushes full lines of a word that fits on none; answers the rest, which begins the next line. */
function breakWord(word: string, options: WrapOptions, lines: TextLine[], enough: number): string {
  let line = '';
  for (const { segment } of graphemes.segment(word)) {
    if (line !== '' && isTooWide(line + segment, options)) {
      lines.push(lineOf(line, options));
      if (lines.length >= enough) return '';
      line = segment.trimStart();
    } else line += segment;
  }
  return line;
}

function endWithEllipsis(lines: readonly TextLine[], limit: number, options: WrapOptions): readonly TextLine[] {
  const kept = lines.slice(0, limit);
  const last = kept.pop();
  if (!last) return [];
  const letters = Array.from(graphemes.segment(last.text), ({ segment }) => segment);
  while (letters.length > 0 && isTooWide(letters.join('').trimEnd() + ellipsis, options)) letters.pop();
  return [...kept, lineOf(letters.join('').trimEnd() + ellipsis, options)];
}

function lineOf(text: string, options: WrapOptions): TextLine {
  const trimmed = text.trimEnd();
  return { text: trimmed, width: measure(trimmed, options) };
}

function isTooWide(text: string, options: WrapOptions): boolean {
  return measure(text.trimEnd(), options) > options.width;
}

function measure(text: string, { measureText, font, size }: WrapOptions): number {
  return measureText(text, font, size);
}
