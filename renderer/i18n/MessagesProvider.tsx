import { useEffect, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import type { Locale } from '../../shared/contract/schemas.ts';
import { loadedMessages, loadMessages } from './loadMessages.ts';

/** Regional defaults per language: British order of day and month for English, as in most of the world. */
const formattingLocale: Record<Locale, string> = { en: 'en-GB', pl: 'pl-PL', ru: 'ru-RU' };

/** All texts of the window in one language, which must be loaded when it is the first; another one is shown once it is. Components of React Aria follow. */
export function MessagesProvider({ locale, children }: { locale: Locale; children: ReactNode }) {
  const shown = useLoadedLocale(locale);
  return (
    <IntlProvider locale={formattingLocale[shown]} messages={loadedMessages(shown)} onError={reportMessageError}>
      <I18nProvider locale={formattingLocale[shown]}>{children}</I18nProvider>
    </IntlProvider>
  );
}

function useLoadedLocale(locale: Locale): Locale {
  const [shown, setShown] = useState(locale);
  useEffect(() => {
    let isWanted = true;
    void loadMessages(locale).then(() => { if (isWanted) setShown(locale); });
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return shown;
}

/** A missing message shows its key; the locale test finds it. Anything else is a defect worth the console. */
function reportMessageError(error: { code: string; message: string }): void {
  if (error.code !== 'MISSING_TRANSLATION') console.error(error.message);
}
