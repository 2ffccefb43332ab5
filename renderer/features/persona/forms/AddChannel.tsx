import { useState } from 'react';
import { createId } from '../../../../shared/base/createId.ts';
import type { Claim, Section } from '../../../../shared/model/records.ts';
import { channels } from '../../../../shared/model/vocabulary.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useSectionWords } from '../../../sheet/useSectionWords.ts';
import { ComboBox } from '../../../ui/ComboBox.tsx';
import { AddButton } from '../AddButton.tsx';
import { begunClaim } from '../useClaimRows.ts';

interface AddChannelProps {
  readonly section: Section;
  /** Channels that the section names already. */
  readonly taken: readonly string[];
  readonly value: number;
  readonly onAdd: (claim: Claim) => void;
}

/** A channel that the section lacks: one of the vocabulary, or one's own words. */
export function AddChannel({ section, taken, value, onAdd }: AddChannelProps) {
  const tell = useMessage();
  const words = useSectionWords();
  const [isAdding, setAdding] = useState(false);
  const free = channels.filter((channel) => !taken.includes(channel)).map((id) => ({ id, label: words.bar(section, { text: id }) }));
  const add = (channel: string): void => {
    const text = channel.trim();
    if (text === '') return;
    setAdding(false);
    if (!taken.includes(text)) onAdd({ ...begunClaim(section, createId(), { value }), text });
  };
  return isAdding
    ? <ComboBox label={tell('persona.add.channels')} options={free} value="" placeholder={tell('persona.channelHint')} onChange={add} />
    : <AddButton onPress={() => setAdding(true)}>{tell('persona.add.channels')}</AddButton>;
}
