import { localeSchema, type Locale } from '../../shared/contract/schemas.ts';

/** Before the host has said which language the person chose. */
export function browserLocale(): Locale {
  return localeSchema.safeParse(navigator.language.slice(0, 2).toLowerCase()).data ?? 'en';
}
