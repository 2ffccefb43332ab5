import { useMemo } from 'react';
import type { MessageKey } from '../../../shared/locales/messages.ts';
import { useMessage, type TellMessage } from '../../i18n/useMessage.ts';
import type { Option } from '../../ui/Select.tsx';

interface Vocabulary {
  readonly tell: TellMessage;
  /** The values of a fixed list under their names. */
  readonly options: <Value extends string>(list: string, values: readonly Value[]) => readonly Option<Value>[];
}

/** What can be chosen from fixed lists, in the window's language. */
export function useVocabulary(): Vocabulary {
  const tell = useMessage();
  return useMemo(() => ({
    tell,
    options: (list, values) => values.map((id) => ({ id, label: tell(`vocabulary.${list}.${id}` as MessageKey) })),
  }), [tell]);
}
