import { createIntl } from 'react-intl';
import { createSceneTexts } from '../../renderer/i18n/createSceneTexts.ts';
import { measureText } from '../../shared/layout/measureText.ts';
import type { LayoutOptions } from '../../shared/layout/scene.ts';
import { messages } from '../../shared/locales/messages.ts';

/** Options of a layout with the real words of a language; everything shown. */
export function layoutOptions(locale: 'en' | 'pl' | 'ru' = 'en'): LayoutOptions {
  const texts = createSceneTexts(createIntl({ locale, messages: { ...messages[locale] } }));
  return { texts, measureText, visiblePersonaIds: null, focusedPersonaId: null, withoutInternal: false };
}
