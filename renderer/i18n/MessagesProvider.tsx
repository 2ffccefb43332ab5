import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import type { Locale } from '../../shared/contract/schemas.ts';
import { messages } from '../../shared/locales/messages.ts';

/** Regional defaults per language: British order of day and month for English, as in most of the world. */
const formattingLocale: Record<Locale, string> = { en: 'en-GB', pl: 'pl-PL', ru: 'ru-RU' };

/** All texts of the window in one language; another locale switches at once. Components of React Aria follow. */
export function MessagesProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <IntlProvider locale={formattingLocale[locale]} messages={messages[locale]} onError={reportMessageError}>
      <I18nProvider locale={formattingLocale[locale]}>{children}</I18nProvider>
    </IntlProvider>
  );
}

/** A missing message shows its key; the locale test finds it. Anything else is a defect worth the console. */
function reportMessageError(error: { code: string; message: string }): void {
  if (error.code !== 'MISSING_TRANSLATION') console.error(error.message);
}
