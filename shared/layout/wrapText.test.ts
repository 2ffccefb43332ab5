import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measureText } from './measureText.ts';
import { wrapText, type WrapOptions } from './wrapText.ts';

const options: WrapOptions = { font: 'sans-400', size: 12, width: 100, measureText };
const linesOf = (text: string, more: Partial<WrapOptions> = {}) => wrapText(text, { ...options, ...more }).map((line) => line.text);

describe('wrapText', () => {
  test('fills lines with whole words', () => {
    expect(linesOf('Puts two packs in the basket, pays by card')).toEqual(['Puts two packs in', 'the basket, pays', 'by card']);
  });

  test('keeps the line feeds and empty lines that a person typed', () => {
    expect(linesOf('one\n\ntwo')).toEqual(['one', '', 'two']);
    expect(linesOf('')).toEqual(['']);
  });

  test('breaks after a hyphen and never at a no-break space', () => {
    expect(linesOf('aaaaaaaa-bbbbbbbb-cccc', { width: 66 })).toEqual(['aaaaaaaa-', 'bbbbbbbb-', 'cccc']);
    expect(linesOf('worth\u00A020\u00A0zł now', { width: 68 })).toEqual(['worth\u00A020\u00A0zł', 'now']);
  });

  test('takes one-letter words of Polish and Russian to the next line', () => {
    expect(linesOf('Wysyłka dziś w nocy', { width: measureText('Wysyłka dziś w', 'sans-400', 12) + 1 })).toEqual(['Wysyłka dziś', 'w nocy']);
    expect(linesOf('Посылка придёт в пятницу', { width: measureText('Посылка придёт в', 'sans-400', 12) + 1 })).toEqual(['Посылка придёт', 'в пятницу']);
  });

  test('breaks a word that fits on no line, between graphemes', () => {
    const lines = linesOf('Człowiekokontenerowoz👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧', { width: 80 });
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.join('')).toBe('Człowiekokontenerowoz👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧');
    for (const line of lines) expect(line).not.toMatch(/^\u200D|\u200D$/);
  });

  test('ends with an ellipsis where there are more lines than allowed', () => {
    expect(linesOf('one two three four five six seven eight', { width: 60, maxLines: 2 })).toEqual(['one two', 'three fou…']);
    expect(linesOf('one two', { width: 60, maxLines: 1 })).toEqual(['one two']);
  });

  const anyText = fc.oneof(fc.string({ maxLength: 120 }), fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(fc.constantFrom('Длинноесловобезпробелов', 'w', 'и', 'на', 'co-op', 'x'.repeat(60), '👩‍👩‍👧', '\n', 'zażółć'), { maxLength: 20 }).map((words) => words.join(' ')));

  test('no line is wider than the box, unless a single letter is', () => {
    fc.assert(fc.property(anyText, fc.integer({ min: 20, max: 300 }), (text, width) => {
      for (const line of wrapText(text, { ...options, width })) {
        expect(line.width).toBeCloseTo(measureText(line.text, 'sans-400', 12), 6);
        if ([...new Intl.Segmenter().segment(line.text)].length > 1) expect(line.width).toBeLessThanOrEqual(width + 1e-6);
      }
    }));
  });

  test('loses nothing but spaces at line ends', () => {
    fc.assert(fc.property(anyText, fc.integer({ min: 20, max: 300 }), (text, width) => {
      const visible = (value: string) => value.replaceAll(/\s/g, '');
      expect(visible(wrapText(text, { ...options, width }).map((line) => line.text).join(''))).toBe(visible(text));
    }));
  });

  test('never has more lines than allowed and no half of a surrogate pair', () => {
    fc.assert(fc.property(anyText, fc.integer({ min: 20, max: 200 }), fc.integer({ min: 1, max: 4 }), (text, width, maxLines) => {
      fc.pre(text.isWellFormed());
      const lines = wrapText(text, { ...options, width, maxLines });
      expect(lines.length).toBeLessThanOrEqual(maxLines);
      for (const line of lines) expect(line.text.isWellFormed()).toBe(true);
    }));
  });
});
