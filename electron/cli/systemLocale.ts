import type { Locale } from '../../shared/contract/schemas.ts';
import { firstLocale } from '../host/firstLocale.ts';

/** The language of this computer as far as Itinera has it, else English. A shell's LC_ALL, LC_MESSAGES and LANG go before the system's setting. */
export function systemLocale(environment: Readonly<Record<string, string | undefined>> = process.env): Locale {
  return firstLocale([environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale]);
}
