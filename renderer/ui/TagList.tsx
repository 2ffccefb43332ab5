import { X } from '@phosphor-icons/react';
import { useId, useState, type KeyboardEvent } from 'react';
import { Button } from 'react-aria-components';
import { useMessage } from '../i18n/useMessage.ts';
import { classNames } from './classNames.ts';
import fields from './field.module.css';
import styles from './TagList.module.css';

interface TagListProps {
  readonly label: string;
  readonly values: readonly string[];
  /** Values that only some of several things have; pressed or typed again they are completed. */
  readonly partialValues?: readonly string[];
  readonly onComplete?: (value: string) => void;
  readonly onChange: (values: readonly string[]) => void;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

const noValues: readonly string[] = [];

/** Short words as chips: Enter or comma adds, Backspace in the empty field takes the last one back. */
export function TagList({ label, values, partialValues = noValues, onComplete, onChange, placeholder, maxLength = 80, isDisabled = false, className }: TagListProps) {
  const tell = useMessage();
  const labelId = useId();
  const [text, setText] = useState('');
  const add = () => {
    const word = text.trim();
    setText('');
    if (partialValues.includes(word)) onComplete?.(word);
    else if (word && !values.includes(word)) onChange([...values, word]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && text === '' && values.length > 0) onChange(values.slice(0, -1));
  };
  return (
    <div role="group" aria-labelledby={labelId} className={classNames(fields.field, className)}>
      <span id={labelId} className={fields.label}>{label}</span>
      <div className={styles.row}>
        {values.map((value) => (
          <span key={value} className={styles.tag} data-partial={partialValues.includes(value) || undefined}>
            {partialValues.includes(value)
              ? <Button className={styles.complete} isDisabled={isDisabled} aria-label={tell('app.addToAll', { name: value })} onPress={() => onComplete?.(value)}>{value}</Button>
              : value}
            <Button className={styles.remove} isDisabled={isDisabled} aria-label={tell('app.removeItem', { name: value })} onPress={() => onChange(values.filter((other) => other !== value))}><X size={12} aria-hidden /></Button>
          </span>
        ))}
        <input aria-label={label} className={styles.input} value={text} disabled={isDisabled} maxLength={maxLength} placeholder={placeholder ?? tell('app.add')} onChange={(event) => setText(event.target.value)} onKeyDown={onKeyDown} onBlur={add} />
      </div>
    </div>
  );
}
