import { limits } from '../../../shared/model/fields.ts';
import type { StanceFields } from '../../../shared/commands/setStance.ts';
import type { Stance } from '../../../shared/model/records.ts';
import { useDraftText } from '../../document/useDraftText.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { attitudes } from './attitudes.ts';
import styles from './Committee.module.css';

const influences = ['1', '2', '3', '4', '5'] as const;

/** All of a stance; every choice is kept at once. */
export function StanceForm({ title, stance, onChange }: { title: string; stance: Stance | undefined; onChange: (fields: StanceFields) => void }) {
  const tell = useMessage();
  const format = useFormat();
  const note = useDraftText(stance?.note ?? '', (text) => onChange({ note: text.trim() || null }));
  const attitudeOptions = attitudes.map(({ value, name }) => ({ id: String(value), label: format.number(value, { signDisplay: 'exceptZero' }), name: `${format.number(value, { signDisplay: 'exceptZero' })} ${tell(`committee.attitude.${name}`)}` }));
  const chosen = attitudes.find(({ value }) => value === stance?.attitude);
  return (
    <>
      <h2 className={styles.formTitle}>{title}</h2>
      <div>
        <SegmentedControl label={tell('committee.influence')} isStretched options={influences.map((id) => ({ id, label: id, name: tell('committee.influenceOf', { value: Number(id) }) }))} value={stance?.influence === undefined ? null : (String(stance.influence) as (typeof influences)[number])} onChange={(value) => onChange({ influence: Number(value) })} />
        <p className={styles.ends}><span>{tell('committee.influenceLow')}</span><span>{tell('committee.influenceHigh')}</span></p>
      </div>
      <div>
        <SegmentedControl label={tell('committee.attitude')} isStretched options={attitudeOptions} value={stance?.attitude === undefined ? null : String(stance.attitude)} onChange={(value) => onChange({ attitude: Number(value) })} />
        <p className={styles.ends}><span>{tell('committee.attitude.against')}</span>{chosen ? <b>{tell(`committee.attitude.${chosen.name}`)}</b> : null}<span>{tell('committee.attitude.champion')}</span></p>
      </div>
      <TextArea label={tell('committee.note')} rows={2} maxLength={limits.text} value={note.value} onChange={note.onChange} onFocus={note.onFocus} onBlur={note.onBlur} />
      <Button size="small" look="quiet" isDisabled={!stance} onPress={() => onChange({ influence: null, attitude: null, note: null })}>{tell('committee.clear')}</Button>
    </>
  );
}
