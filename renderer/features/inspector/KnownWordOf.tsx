import { useMemo } from 'react';
import { iconOfChannel } from '../../../shared/layout/channelIcons.ts';
import { knownWords } from '../../../shared/metrics/catalogue/libraryCatalogue.ts';
import type { Opportunity, Touchpoint } from '../../../shared/model/records.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { useSceneTexts } from '../../i18n/useSceneTexts.ts';
import { SceneIcon } from '../../scene/SceneIcon.tsx';
import { ChoiceOf } from './ChoiceOf.tsx';

/** A channel that the library knows, or any other word. The library is read after each edit, so only where this field is shown. */
export function ChannelOf({ records }: { records: readonly Touchpoint[] }) {
  const tell = useMessage();
  const texts = useSceneTexts();
  const channels = useDocument((document) => knownWords(document, 'channel'));
  const options = useMemo(() => channels.map((id) => ({ id, label: texts.channel(id), icon: <SceneIcon name={iconOfChannel(id)} /> })), [texts, channels]);
  return <ChoiceOf records={records} field="channel" label={tell('inspector.channel')} options={options} kind="words" />;
}

/** Who answers for it: an owner whom the library knows, or another one. */
export function OwnerOf({ records }: { records: readonly (Touchpoint | Opportunity)[] }) {
  const tell = useMessage();
  const owners = useDocument((document) => knownWords(document, 'owner'));
  const options = useMemo(() => owners.map((id) => ({ id, label: id })), [owners]);
  return <ChoiceOf records={records} field="owner" label={tell('inspector.owner')} options={options} kind="words" />;
}
