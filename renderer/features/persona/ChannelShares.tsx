import { Plus, X } from '@phosphor-icons/react';
import { useState } from 'react';
import { Slider, SliderThumb, SliderTrack } from 'react-aria-components';
import type { Persona } from '../../../shared/model/records.ts';
import { channels } from '../../../shared/model/vocabulary.ts';
import { useDynamicMessage } from '../../i18n/useDynamicMessage.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { usePersonaEdit } from './usePersonaEdit.ts';
import styles from './PersonaSheet.module.css';

/** A new channel starts in the middle: neither favoured nor avoided. */
const newShare = 50;

/** How much the persona uses each channel, 0–100, as bars that are dragged or moved by arrow keys. */
export function ChannelShares({ persona }: { persona: Persona }) {
  const tell = useMessage();
  const edit = usePersonaEdit(persona.id);
  const channelName = useChannelName();
  const [isAdding, setAdding] = useState(false);
  const shares = persona.channels ?? [];
  const free = channels.filter((channel) => shares.every((share) => share.channel !== channel)).map((id) => ({ id, label: channelName(id) }));
  const add = (channel: string) => {
    const name = channel.trim();
    if (name) setAdding(false);
    if (name && shares.every((share) => share.channel !== name)) edit({ channels: [...shares, { channel: name, share: newShare }] });
  };
  return (
    <>
      <ul className={styles.shares}>
        {shares.map((share, index) => (
          <ShareRow key={share.channel} name={channelName(share.channel)} share={share.share}
            onChange={(value) => edit({ channels: shares.with(index, { ...share, share: value }) })} onRemove={() => edit({ channels: shares.toSpliced(index, 1) })} />
        ))}
      </ul>
      {isAdding
        ? <ComboBox label={tell('persona.addChannel')} options={free} value="" placeholder={tell('persona.channelHint')} onChange={add} />
        : <button type="button" className={styles.add} onClick={() => setAdding(true)}><Plus size={14} aria-hidden />{tell('persona.addChannel')}</button>}
    </>
  );
}

interface ShareRowProps {
  readonly name: string;
  readonly share: number;
  readonly onChange: (share: number) => void;
  readonly onRemove: () => void;
}

function ShareRow({ name, share, onChange, onRemove }: ShareRowProps) {
  const tell = useMessage();
  const format = useFormat();
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = dragged ?? share;
  const settle = (value: number) => {
    setDragged(null);
    if (value !== share) onChange(value);
  };
  return (
    <li className={styles.share}>
      <span>{name}</span>
      <Slider<number> aria-label={tell('persona.shareOf', { channel: name })} minValue={0} maxValue={100} step={1} value={shown} onChange={setDragged} onChangeEnd={settle}>
        <SliderTrack className={styles.track}>
          <span className={styles.bar} style={{ width: `${shown}%` }} />
          <SliderThumb className={styles.thumb} />
        </SliderTrack>
      </Slider>
      <b>{format.number(shown)}</b>
      <IconButton size="small" label={tell('persona.removeChannel', { channel: name })} className={styles.remove} onPress={onRemove}><X size={14} aria-hidden /></IconButton>
    </li>
  );
}

/** A channel of the vocabulary in the window's language, or the user's own words. */
function useChannelName(): (channel: string) => string {
  const tellDynamic = useDynamicMessage();
  return (channel) => tellDynamic({ key: `vocabulary.channel.${channel}` }, channel);
}
