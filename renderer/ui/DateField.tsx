import { useId } from 'react';
import fields from './field.module.css';
import styles from './DateField.module.css';

/** A day, in the browser's own field; '' = none. */
export function DateField({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  const id = useId();
  return (
    <div className={fields.field}>
      <label htmlFor={id} className={fields.label}>{label}</label>
      <input id={id} type="date" value={value} max="9999-12-31" className={styles.input} onChange={(event) => onChange(event.target.value)} />
    </div>
  );
}
