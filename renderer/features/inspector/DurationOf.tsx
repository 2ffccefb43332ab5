import { useState } from 'react';
import { durationField, type Duration } from '../../../shared/model/fields.ts';
import type { AnyRecord } from '../../../shared/model/records.ts';
import { durationUnits } from '../../../shared/model/vocabulary.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { NumberField } from '../../ui/NumberField.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './Inspector.module.css';
import { MixedNote } from './MixedNote.tsx';
import { useFieldEdit, type FieldProps } from './useFieldEdit.ts';

/** How long something takes: a number and its unit. Without a number there is no duration. */
export function DurationOf<Item extends AnyRecord>({ records, field, label }: FieldProps<Item>) {
  const tell = useMessage();
  const { value, isMixed, set } = useFieldEdit({ records, field });
  const known = durationField.safeParse(value);
  const duration: Duration | null = known.success ? known.data : null;
  const [unit, setUnit] = useState<Duration['unit']>(duration?.unit ?? 'days');
  const shownUnit = duration?.unit ?? unit;
  return (
    <>
      <div className={styles.two}>
        <NumberField
          label={label} value={duration?.value ?? null} minValue={0} placeholder={isMixed ? tell('inspector.mixed') : '—'}
          onChange={(amount) => set(amount === null || amount <= 0 ? null : { value: amount, unit: shownUnit })}
        />
        <Select
          label={tell('inspector.unit')} options={durationUnits.map((id) => ({ id, label: tell(`vocabulary.durationUnit.${id}`) }))} value={shownUnit}
          onChange={(next) => {
            setUnit(next);
            if (duration) set({ ...duration, unit: next });
          }}
        />
      </div>
      <MixedNote isSaid isMixed={isMixed} label={label} onClear={() => set(null)} />
    </>
  );
}
