import { describe, expect, it } from 'vitest';
import { firstLocale } from './firstLocale.ts';

describe('firstLocale', () => {
  it.each([
    [['de-DE', 'pl-PL', 'en'], 'pl'], [['ru_RU'], 'ru'], [['fr'], 'en'], [[], 'en'], [['pl_PL.UTF-8'], 'pl'], [['C.UTF-8'], 'en'], [['', '*', 'RU'], 'ru'],
  ])('%j → %s', (languages, locale) => {
    expect(firstLocale(languages)).toBe(locale);
  });
});
