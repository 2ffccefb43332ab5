import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { MessageKey } from '../../shared/locales/messages.ts';

type MessageValues = Readonly<Record<string, string | number>>;
export type TellMessage = (key: MessageKey, values?: MessageValues) => string;

/** Messages as plain text, for attributes and calls; in markup `<Message>` reads better. */
export function useMessage(): TellMessage {
  const intl = useIntl();
  return useCallback((key, values) => intl.formatMessage({ id: key }, values), [intl]);
}
