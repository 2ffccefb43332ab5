import { useMemo } from 'react';
import { iconOfChannel } from '../../../shared/layout/channelIcons.ts';
import type { MessageKey } from '../../../shared/locales/messages.ts';
import { knownWords } from '../../../shared/metrics/catalogue/libraryCatalogue.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage, type TellMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';
import { SceneIcon } from '../../scene/SceneIcon.tsx';
import type { Option } from '../../ui/Select.tsx';

interface Vocabulary {
  readonly tell: TellMessage;
  /** The values of a fixed list under their names. */
  readonly options: <Value extends string>(list: string, values: readonly Value[]) => readonly Option<Value>[];
  /** Channels and owners that the library knows; any other word is welcome too. */
  readonly channelOptions: readonly Option<string>[];
  readonly ownerOptions: readonly Option<string>[];
}

/** What can be chosen in fields, in the window's language. */
export function useVocabulary(): Vocabulary {
  const tell = useMessage();
  const texts = useSceneTexts();
  const channels = useDocument((document) => knownWords(document, 'channel'));
  const owners = useDocument((document) => knownWords(document, 'owner'));
  return useMemo(() => ({
    tell,
    options: (list, values) => values.map((id) => ({ id, label: tell(`vocabulary.${list}.${id}` as MessageKey) })),
    channelOptions: channels.map((id) => ({ id, label: texts.channel(id), icon: <SceneIcon name={iconOfChannel(id)} /> })),
    ownerOptions: owners.map((id) => ({ id, label: id })),
  }), [tell, texts, channels, owners]);
}
