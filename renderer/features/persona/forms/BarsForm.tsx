import type { Claim, Section } from '../../../../shared/model/records.ts';
import { channels } from '../../../../shared/model/vocabulary.ts';
import { ClaimMark } from '../../../document/ClaimMark.tsx';
import { useFormat } from '../../../i18n/useFormat.ts';
import { useMessage } from '../../../i18n/useMessage.ts';
import { useSectionWords } from '../../../sheet/useSectionWords.ts';
import { AddButton } from '../AddButton.tsx';
import { ClaimField } from '../ClaimField.tsx';
import { ClaimRow, useRow } from '../ClaimRow.tsx';
import { ClaimSlider } from '../ClaimSlider.tsx';
import { focusClaim } from '../focusClaim.ts';
import { isBegun, useClaimRows } from '../useClaimRows.ts';
import { AddChannel } from './AddChannel.tsx';
import styles from './forms.module.css';

/** A new bar starts in the middle: neither much nor little. */
const middle = 50;

/** How much of each there is, 0–100, as bars that are dragged or moved by arrow keys. */
export function BarsForm({ section }: { section: Section }) {
  const tell = useMessage();
  const rows = useClaimRows(section, { initial: { value: middle } });
  return (
    <>
      <ul className={styles.bars} data-list="claim" data-section={section.id} data-group={section.kind === 'channels' ? 'channels' : 'bars'}>
        {rows.claims.map((claim) => (
          <ClaimRow key={claim.id} rows={rows} claim={claim} className={styles.bar} dragGroup={section.kind === 'channels' ? 'channels' : 'bars'}><Bar section={section} claim={claim} /></ClaimRow>
        ))}
      </ul>
      {section.kind === 'channels'
        ? <AddChannel taken={rows.claims.map(({ text }) => text)} onAdd={(claim) => { if (rows.write(claim, { text: claim.text })) focusClaim(claim.id); }} section={section} value={middle} />
        : <AddButton onPress={() => rows.begin(null)}>{tell(`persona.add.${section.kind}`)}</AddButton>}
    </>
  );
}

function Bar({ section, claim }: { section: Section; claim: Claim }) {
  const tell = useMessage();
  const format = useFormat();
  const words = useSectionWords();
  const { write } = useRow();
  const name = words.bar(section, claim);
  const isChannels = section.kind === 'channels';
  // Typed by its name, a channel of the vocabulary is that channel.
  const stored = (typed: string): string => channels.find((channel) => words.bar(section, { text: channel }).toLowerCase() === typed.toLowerCase()) ?? typed;
  return (
    <>
      <ClaimField label={tell(isChannels ? 'persona.channelName' : 'persona.barName')} className={styles.barName} {...(isChannels ? { shown: (text: string) => words.bar(section, { text }), stored } : {})} />
      <ClaimSlider look="bar" label={tell(isChannels ? 'persona.shareOf' : 'persona.levelOf', { channel: name })} value={claim.value ?? 0} onChange={(value) => write({ value })}>
        {(shown) => <b className={styles.figure}>{format.number(shown)}</b>}
      </ClaimSlider>
      {isBegun(claim) ? null : <span className={styles.faintMark}><ClaimMark claim={claim} /></span>}
    </>
  );
}
