import { describe, expect, it } from 'vitest';
import { browserLanguage } from './browserLanguage.ts';

describe('browserLanguage', () => {
  it.each([
    [undefined, 'en'], ['', 'en'], ['*', 'en'], ['de-DE,de', 'en'], ['pl', 'pl'], ['ru-RU,ru;q=0.9,en;q=0.8', 'ru'],
    ['de;q=1, en;q=0.2, pl;q=0.7', 'pl'], ['pl;q=0, ru;q=0.1', 'ru'], ['EN-us;q=0.5,PL-pl', 'pl'], [';;;,,q=', 'en'],
  ])('understands %j as %s', (header, locale) => {
    expect(browserLanguage(header)).toBe(locale);
  });
});
