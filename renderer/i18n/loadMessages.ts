import type { Locale } from '../../shared/contract/schemas.ts';

type Messages = Readonly<Record<string, string>>;

const loaders: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: async () => (await import('../../shared/locales/en.ts')).en,
  pl: async () => (await import('../../shared/locales/pl.ts')).pl,
  ru: async () => (await import('../../shared/locales/ru.ts')).ru,
};
const loaded = new Map<Locale, Messages>();

/** A window speaks one language at a time: the others are read when somebody asks for them. */
export async function loadMessages(locale: Locale): Promise<void> {
  loaded.set(locale, loaded.get(locale) ?? (await loaders[locale]()));
}

/** @throws when they were not loaded: whoever shows a first picture loads them before. */
export function loadedMessages(locale: Locale): Messages {
  const messages = loaded.get(locale);
  if (!messages) throw new Error(`Messages of ${locale} are not loaded`);
  return messages;
}
