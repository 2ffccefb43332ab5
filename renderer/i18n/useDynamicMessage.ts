import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { Refusal } from '../../shared/base/result.ts';

/**
 * Messages whose key is data: refusals, labels of changesets, vocabularies. `fallback` is used where the locales have no such key
 * (own words of a user in place of a vocabulary's value).
 */
export function useDynamicMessage(): (message: Refusal, fallback?: string) => string {
  const intl = useIntl();
  return useCallback((message, fallback) => {
    if (Object.hasOwn(intl.messages, message.key)) return intl.formatMessage({ id: message.key }, message.values);
    return fallback ?? intl.formatMessage({ id: 'error.app.unknown' }, { key: message.key });
  }, [intl]);
}
