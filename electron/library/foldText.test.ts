import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldText, wordsOf } from './foldText.ts';

it.each([
  ['Zażółć gęślą jaźń', 'zazolc gesla jazn'], ['ŁÓDŹ', 'lodz'], ['Съешь ЁЛКУ', 'съешь елку'], ['Straße', 'strase'], ['naïve café', 'naive cafe'], ['Ελλάδα', 'ελλαδα'],
])('folds %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it('tells words of decomposed text as of composed', () => {
  expect(wordsOf('ges\u0301la\u0328, cafe\u0301!').map(({ word }) => word)).toEqual(['gesla', 'cafe']);
});

it('keeps every place: words of the folded text stand where the text has them', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    expect(foldText(text)).toHaveLength(text.length);
    for (const { word, start, end } of wordsOf(text)) {
      expect(end).toBeGreaterThan(start);
      expect(foldText(text.slice(start, end)).replaceAll('\u0001', '')).toBe(word);
    }
  }));
});
