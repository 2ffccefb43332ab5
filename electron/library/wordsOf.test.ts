import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOf } from './wordsOf.ts';

const foldedWords = (text: string) => wordsOf(text).map(({ word }) => word).join(' ');

it.each([
  ['Zażółć gęślą jaźń', 'zazolc gesla jazn'], ['ŁÓDŹ', 'lodz'], ['Съешь ЁЛКУ', 'съешь елку'], ['Straße', 'strase'], ['naïve café', 'naive cafe'], ['Ελλάδα', 'ελλαδα'],
])('folds %s', (text, folded) => {
  expect(foldedWords(text)).toBe(folded);
});

it('tells words of decomposed text as of composed', () => {
  expect(foldedWords('ges\u0301la\u0328, cafe\u0301!')).toBe('gesla cafe');
});

it('says where each word stands in the text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
    for (const { word, start, end } of wordsOf(text)) {
      expect(end).toBeGreaterThan(start);
      expect(foldedWords(text.slice(start, end))).toBe(word);
    }
  }));
});
