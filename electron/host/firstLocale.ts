import { locales, type Locale } from '../../shared/contract/schemas.ts';

/** The first of these languages that we speak, each with or without its country (`pl-PL`, `ru_RU.UTF-8`); English when there is none. */
export function firstLocale(languages: readonly string[]): Locale {
  const wanted = languages.map((language) => /^[a-z]*/.exec(language.toLowerCase())?.[0]);
  return wanted.flatMap((language) => locales.find((locale) => locale === language) ?? [])[0] ?? 'en';
}
