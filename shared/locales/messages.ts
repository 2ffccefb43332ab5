import { en, type MessageKey } from './en.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';

export type { MessageKey };

/** Every message, by locale. One JSON file per area and locale in assets/locales; keys begin with their area. */
export const messages: Readonly<Record<'en' | 'pl' | 'ru', Readonly<Record<string, string>>>> = { en, pl, ru };
