import { createIntl } from '@formatjs/intl';
import type { Locale } from '../../shared/contract/schemas.ts';
import { messages } from '../../shared/locales/messages.ts';

export type MessageValues = Readonly<Record<string, string | number>>;
/** A text of the locales. Keys come from errors and menus too, so an unknown one is shown as it is rather than thrown. */
type HostMessages = (key: string, values?: MessageValues) => string;

/** British order of day and month for English, as in the windows. */
const formattingLocale: Record<Locale, string> = { en: 'en-GB', pl: 'pl-PL', ru: 'ru-RU' };

/** The texts outside the page: native dialogs and menus, titles, the command line. */
export function createMessages(locale: Locale): HostMessages {
  const intl = createIntl({ locale: formattingLocale[locale], messages: { ...messages[locale] }, onError: () => undefined });
  return (key, values) => intl.formatMessage({ id: key }, values);
}
