import { useEffect, useRef, useState } from 'react';
import { limits } from '../../../shared/model/fields.ts';
import styles from './RenameField.module.css';

/** A name edited where it stands. Enter and leaving keep it, Escape does not; `null` = unchanged. */
export function RenameField({ label, value, onEnd }: { label: string; value: string; onEnd: (value: string | null) => void }) {
  const [text, setText] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  const hasEnded = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const end = (name: string) => {
    // Taking the field away makes it lose the focus once more.
    if (hasEnded.current) return;
    hasEnded.current = true;
    onEnd(name === '' || name === value ? null : name);
  };
  return (
    <input
      ref={field} aria-label={label} className={styles.field} value={text} maxLength={limits.title} onChange={(event) => setText(event.target.value)} onBlur={() => end(text.trim())}
      onKeyDown={(event) => {
        if (event.key === 'Enter') end(text.trim());
        else if (event.key === 'Escape') end(value);
        else return;
        event.preventDefault();
      }}
    />
  );
}
