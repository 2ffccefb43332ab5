import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { MessageKey } from '../../shared/locales/messages.ts';

export function Message({ id, values }: { id: MessageKey; values?: Readonly<Record<string, ReactNode>> }) {
  return <FormattedMessage id={id} values={values} />;
}
