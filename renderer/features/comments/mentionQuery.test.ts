import { describe, expect, it } from 'vitest';
import { insertMention, mentionQuery, suggest } from './mentionQuery.ts';

describe('mentionQuery', () => {
  it('is what stands between an @ and the caret', () => {
    expect(mentionQuery('Ask @Ma', 7)).toEqual({ at: 4, words: 'Ma' });
    expect(mentionQuery('Ask @Marta Zie', 14)).toEqual({ at: 4, words: 'Marta Zie' });
    expect(mentionQuery('@', 1)).toEqual({ at: 0, words: '' });
    expect(mentionQuery('(@a', 3)).toEqual({ at: 1, words: 'a' });
  });

  it('is none before the @, in an address of mail, on another line or far behind', () => {
    expect(mentionQuery('Ask @Ma', 3)).toBeNull();
    expect(mentionQuery('me@home', 7)).toBeNull();
    expect(mentionQuery('@a\nb', 4)).toBeNull();
    expect(mentionQuery(`@${'x'.repeat(60)}`, 61)).toBeNull();
    expect(mentionQuery('', 0)).toBeNull();
  });
});

describe('suggest', () => {
  const names = ['Łucja Żak', 'Marta Zielińska', 'Zielona Marta', 'Sales'].map((name) => ({ name }));

  it('offers who begins so first, then who has such a word, whatever the marks on the letters', () => {
    expect(suggest(names, 'marta').map(({ name }) => name)).toEqual(['Marta Zielińska', 'Zielona Marta']);
    expect(suggest(names, 'zak').map(({ name }) => name)).toEqual(['Łucja Żak']);
    expect(suggest(names, '')).toHaveLength(4);
    expect(suggest(names, 'arta')).toEqual([]);
  });
});

describe('insertMention', () => {
  it('puts the name in place of what was typed, and a blank where none follows', () => {
    expect(insertMention('Ask @Ma', { at: 4, words: 'Ma' }, { name: 'Marta' })).toEqual({ text: 'Ask @Marta ', caret: 11 });
    expect(insertMention('Ask @Ma, please', { at: 4, words: 'Ma' }, { name: 'Marta' })).toEqual({ text: 'Ask @Marta, please', caret: 10 });
  });
});
