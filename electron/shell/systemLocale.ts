import { locales, type Locale } from '../../shared/contract/schemas.ts';

/** The first of the person's languages that we speak; English when there is none. */
export function systemLocaleOf(system: { readonly getPreferredSystemLanguages: () => string[] }): Locale {
  const languages = system.getPreferredSystemLanguages().map((language) => language.toLowerCase().split(/[-_]/)[0]);
  return languages.flatMap((language) => locales.filter((locale) => locale === language))[0] ?? 'en';
}
