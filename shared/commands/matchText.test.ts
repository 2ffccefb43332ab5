import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchText, replaceSpans, type TextQuery } from './matchText.ts';

const plain: Omit<TextQuery, 'text'> = { isCaseMatched: false, isWholeWord: false, isAccentIgnored: false };

function found(text: string, query: string, options: Partial<TextQuery> = {}): string[] {
  return matchText(text, { ...plain, text: query, ...options }).map(({ start, end }) => text.slice(start, end));
}

describe('finding in a text', () => {
  it.each([
    ['Żółw żółw ŻÓŁW', 'żółw', ['Żółw', 'żółw', 'ŻÓŁW']],
    ['Заказ, заказы, ЗАКАЗ', 'заказ', ['Заказ', 'заказ', 'ЗАКАЗ']],
    ['Ёлка и ёж', 'ё', ['Ё', 'ё']],
    ['ΟΔΥΣΣΕΥΣ Οδυσσευς', 'οδυσσευς', ['ΟΔΥΣΣΕΥΣ', 'Οδυσσευς']],
    ['sad sąd', 'sad', ['sad']],
    ['ел ёл', 'ел', ['ел']],
    ['aaaa', 'aa', ['aa', 'aa']],
    ['a.b a+b', 'a.b', ['a.b']],
    ['👩‍💻 and 👩', '👩', ['👩', '👩']],
  ])('folds case, not accents: %s', (text, query, expected) => {
    expect(found(text, query)).toEqual(expected);
  });

  it('finds composed and decomposed characters alike', () => {
    const text = 'zażółć ж\u0438\u0306'; // й in two parts
    expect(found(text.normalize('NFD'), 'ZAŻÓŁĆ')).toEqual(['zażółć'.normalize('NFD')]);
    expect(found(text, 'й')).toEqual(['\u0438\u0306']);
    expect(found(text, 'и')).toEqual([]);
  });

  it('ignores accents where asked, but not й', () => {
    const ignoring = { isAccentIgnored: true };
    expect(found('sad SĄD żółw', 'sad', ignoring)).toEqual(['sad', 'SĄD']);
    expect(found('Łódź', 'lodz', ignoring)).toEqual(['Łódź']);
    expect(found('ёж и еж', 'еж', ignoring)).toEqual(['ёж', 'еж']);
    expect(found('мой мои', 'мои', ignoring)).toEqual(['мои']);
  });

  it('matches case and whole words where asked', () => {
    expect(found('Pay pay', 'pay', { isCaseMatched: true })).toEqual(['pay']);
    expect(found('order orders reorder order-1 order', 'order', { isWholeWord: true })).toEqual(['order', 'order', 'order']);
    expect(found('заказ заказы', 'заказ', { isWholeWord: true })).toEqual(['заказ']);
    expect(found('zażółć', 'za', { isWholeWord: true })).toEqual([]);
    expect(found('x (a) y', '(a)', { isWholeWord: true })).toEqual(['(a)']);
  });

  it('never cuts a character', () => {
    expect(found('Straße STRASSE', 'strasse')).toEqual(['Straße', 'STRASSE']);
    expect(found('ß', 's')).toEqual([]);
  });

  const text = fc.string({ unit: fc.constantFrom('a', 'A', 'ą', 'Ą', 'é', 'e\u0301', 'ё', 'ß', ' ', '.', 'я', '👍', '$'), maxLength: 20 });
  const options = fc.record({ isCaseMatched: fc.boolean(), isWholeWord: fc.boolean(), isAccentIgnored: fc.boolean() });

  it('leaves the rest of any text alone, and nothing to find where the new words hold none', () => {
    fc.assert(fc.property(text, text, options, (given, query, rest) => {
      const spans = matchText(given, { ...rest, text: query });
      expect(spans.every(({ start, end }, index) => start < end && start >= (spans[index - 1]?.end ?? 0) && end <= given.length)).toBe(true);
      expect(replaceSpans(given, spans, '#').split('#')).toHaveLength(spans.length + 1);
      expect(spans.reduceRight((result, { start, end }) => result.slice(0, start) + given.slice(start, end) + result.slice(end), given)).toBe(given);
    }));
  });

  it('finds what is there literally', () => {
    fc.assert(fc.property(text, text, fc.stringMatching(/^[a-z]{1,4}$/), (before, after, word) => {
      expect(found(`${before} ${word} ${after}`, word).length).toBeGreaterThan(0);
    }));
  });
});
