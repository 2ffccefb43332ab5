import { locales, type Locale } from '../../shared/contract/schemas.ts';

/** The language of this computer as far as Itinera has it, else English. A shell's LC_ALL, LC_MESSAGES and LANG go before the system's setting. */
export function systemLocale(environment: Readonly<Record<string, string | undefined>> = process.env): Locale {
  const wanted = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale;
  const language = /^[a-z]+/.exec(wanted.toLowerCase())?.[0];
  return locales.find((locale) => locale === language) ?? 'en';
}
