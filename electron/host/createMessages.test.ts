import { expect, it } from 'vitest';
import { createMessages } from './createMessages.ts';

it('speaks three languages, with their plurals and numbers', () => {
  expect(createMessages('en')('change.moveItems', { count: 1 })).toBe('Move 1 card');
  expect([1, 3, 5, 22].map((items) => createMessages('pl')('home.facts', { items }))).toEqual(['1 karta', '3 karty', '5 kart', '22 karty']);
  const [one, few, many, oneAgain] = [1, 3, 11, 21].map((items) => createMessages('ru')('home.facts', { items }).replace(/^\d+/, ''));
  expect(oneAgain).toBe(one);
  expect(new Set([one, few, many]).size).toBe(3);
});

it('shows a key that it does not know, and never throws over a value that is missing', () => {
  expect(createMessages('en')('error.no.such')).toBe('error.no.such');
  expect(createMessages('en')('error.library.newer')).toContain('newer Itinera');
});
