import { useState } from 'react';
import { limits } from '../../../shared/model/fields.ts';
import styles from './RenameField.module.css';

/** A name edited where it stands. Enter and leaving keep it, Escape does not; `null` = unchanged. */
export function RenameField({ label, value, onEnd }: { label: string; value: string; onEnd: (value: string | null) => void }) {
  const [text, setText] = useState(value);
  const end = () => onEnd(text.trim() === '' || text.trim() === value ? null : text.trim());
  return (
    <input
      autoFocus aria-label={label} className={styles.field} value={text} maxLength={limits.title} onChange={(event) => setText(event.target.value)} onBlur={end}
      onFocus={(event) => event.target.select()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') end();
        else if (event.key === 'Escape') onEnd(null);
        else return;
        event.preventDefault();
      }}
    />
  );
}
