import { describe, expect, it } from 'vitest';
import { mentionsIn, splitMentions } from './mentions.ts';

const anna = { name: 'Anna', personaId: 'a' };
const annaMaria = { name: 'Anna Maria', personaId: 'am' };
const sales = { name: 'Sales' };

describe('splitMentions', () => {
  it('takes a text apart and keeps every letter of it', () => {
    const text = 'Ask @Anna Maria, then @Sales.\nAnd @nobody';
    const parts = splitMentions(text, [anna, annaMaria, sales]);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.flatMap(({ mention }) => mention?.name ?? [])).toEqual(['Anna Maria', 'Sales']);
  });

  it('means the longer of two names, whole names only, and no address of mail', () => {
    expect(mentionsIn('@Anna Maria and @Anna', [anna, annaMaria])).toEqual([annaMaria, anna]);
    expect(mentionsIn('@Annabel, anna@Anna', [anna])).toEqual([]);
    expect(mentionsIn('@Anna’s card (@Anna)', [anna])).toEqual([anna]);
  });

  it('means the first known of two with one name', () => {
    expect(mentionsIn('@Anna', [{ ...anna, personaId: 'chosen' }, anna])).toEqual([{ name: 'Anna', personaId: 'chosen' }]);
  });

  it('has nothing to take apart in an empty text or without names', () => {
    expect(splitMentions('', [anna])).toEqual([]);
    expect(splitMentions('@', [{ name: '' }])).toEqual([{ text: '@', mention: null }]);
    expect(splitMentions('@Anna', [])).toEqual([{ text: '@Anna', mention: null }]);
  });
});
