import { useId } from 'react';
import type { AnyRecord } from '../../../shared/model/records.ts';
import styles from './Inspector.module.css';
import { MixedNote } from './MixedNote.tsx';
import { useFieldEdit, type FieldProps } from './useFieldEdit.ts';

/** A day, in the browser's own field. */
export function DateOf<Item extends AnyRecord>({ records, field, label }: FieldProps<Item>) {
  const { value, isMixed, set } = useFieldEdit({ records, field });
  return (
    <>
      <DateInput label={label} value={typeof value === 'string' ? value : ''} onChange={set} />
      <MixedNote isMixed={isMixed} label={label} onClear={() => set(null)} />
    </>
  );
}

export function DateInput({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <div className={styles.date}>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={value} max="9999-12-31" onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
