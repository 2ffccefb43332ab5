import { describe, expect, it } from 'vitest';
import { messages } from '../locales/messages.ts';
import { addItemLabels, deleteLabels, updateLabels } from './labelKeys.ts';

describe('labels of changes', () => {
  it.each(['en', 'pl', 'ru'] as const)('every table of keys has its messages in %s', (locale) => {
    for (const key of [addItemLabels, deleteLabels, updateLabels].flatMap((table) => Object.values(table))) expect(messages[locale][key]).toBeTruthy();
  });

  it.each(['en', 'pl', 'ru'] as const)('counts have every plural of %s', (locale) => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
    for (const [key, message] of Object.entries(messages[locale])) {
      if (!/^(change|error)\./.test(key) || !message.includes('plural,')) continue;
      for (const category of categories) expect(`${key}: ${message}`).toContain(`${category} {`);
    }
  });
});
