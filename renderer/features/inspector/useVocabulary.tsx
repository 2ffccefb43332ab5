import type { ReactNode } from 'react';
import { iconOfChannel } from '../../../shared/layout/channelIcons.ts';
import { iconPaths } from '../../../shared/layout/icons.ts';
import type { MessageKey } from '../../../shared/locales/messages.ts';
import { channels } from '../../../shared/model/vocabulary.ts';
import { useMessage, type TellMessage } from '../../i18n/useMessage.ts';
import type { Option } from '../../ui/Select.tsx';

/** The values of a fixed list under their names. */
export function useVocabulary(): { options: <Value extends string>(list: string, values: readonly Value[]) => readonly Option<Value>[]; channelOptions: readonly Option<string>[]; tell: TellMessage } {
  const tell = useMessage();
  return {
    tell,
    options: (list, values) => values.map((id) => ({ id, label: tell(`vocabulary.${list}.${id}` as MessageKey) })),
    channelOptions: channels.map((id) => ({ id, label: tell(`vocabulary.channel.${id}`), icon: <SceneIcon name={iconOfChannel(id)} /> })),
  };
}

/** An outline of the map's own icons. */
export function SceneIcon({ name, size = 16 }: { name: string; size?: number }): ReactNode {
  return <svg width={size} height={size} viewBox="0 0 256 256" fill="currentColor" aria-hidden><path d={iconPaths[name]} /></svg>;
}
