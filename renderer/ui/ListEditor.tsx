import { ArrowDown, ArrowUp, X } from '@phosphor-icons/react';
import { useId, useRef, type KeyboardEvent } from 'react';
import { useMessage } from '../i18n/useMessage.ts';
import { classNames } from './classNames.ts';
import fields from './field.module.css';
import { IconButton } from './IconButton.tsx';
import { useFollowedState } from './useFollowedState.ts';
import styles from './ListEditor.module.css';

interface ListEditorProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly values: readonly string[];
  /** Called when an entry was changed (on leaving it), added, removed or moved. */
  readonly onChange: (values: readonly string[]) => void;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly className?: string;
}

/** Sentences one below another. Enter goes on to the next, an emptied one goes away, Alt+↑/↓ moves. */
export function ListEditor({ label, isLabelHidden = false, values, onChange, placeholder, maxLength = 1000, className }: ListEditorProps) {
  const tell = useMessage();
  const labelId = useId();
  const list = useRef<HTMLUListElement>(null);
  const focusRow = (index: number) => requestAnimationFrame(() => list.current?.querySelectorAll('textarea')[index]?.focus());
  const move = (from: number, to: number) => {
    if (to < 0 || to >= values.length) return;
    onChange(values.toSpliced(from, 1).toSpliced(to, 0, values[from] ?? ''));
    focusRow(to);
  };
  const commit = (index: number, text: string) => {
    const words = text.trim();
    if (index === values.length) {
      if (words) onChange([...values, words]);
    } else if (words !== values[index]) onChange(words ? values.with(index, words) : values.toSpliced(index, 1));
  };
  return (
    <div role="group" aria-labelledby={labelId} className={classNames(fields.field, className)}>
      <span id={labelId} className={fields.label} hidden={isLabelHidden}>{label}</span>
      <ul ref={list}>
        {[...values, ''].map((value, index) => (
          <li key={index} className={styles.row}>
            <Row name={tell('app.itemOfList', { list: label, number: index + 1 })} value={value} placeholder={index === values.length ? (placeholder ?? tell('app.add')) : undefined} maxLength={maxLength}
              onCommit={(text) => commit(index, text)} onNext={() => focusRow(index + 1)} onMove={(by) => move(index, index + by)} />
            {index < values.length ? (
              <span className={styles.tools}>
                <IconButton size="small" label={tell('app.moveUp')} isDisabled={index === 0} onPress={() => move(index, index - 1)}><ArrowUp size={14} aria-hidden /></IconButton>
                <IconButton size="small" label={tell('app.moveDown')} isDisabled={index === values.length - 1} onPress={() => move(index, index + 1)}><ArrowDown size={14} aria-hidden /></IconButton>
                <IconButton size="small" label={tell('app.removeItem', { name: value })} onPress={() => onChange(values.toSpliced(index, 1))}><X size={14} aria-hidden /></IconButton>
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface RowProps {
  readonly name: string;
  readonly value: string;
  readonly placeholder: string | undefined;
  readonly maxLength: number;
  readonly onCommit: (text: string) => void;
  readonly onNext: () => void;
  readonly onMove: (by: number) => void;
}

function Row({ name, value, placeholder, maxLength, onCommit, onNext, onMove }: RowProps) {
  const [text, setText] = useFollowedState(value);
  const leave = () => {
    onCommit(text);
    // The row of the next new entry starts empty again even where nothing changed.
    if (value === '') setText('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      leave();
      onNext();
    } else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      onMove(event.key === 'ArrowUp' ? -1 : 1);
    } else if (event.key === 'Escape') setText(value);
  };
  return <textarea aria-label={name} className={styles.text} rows={1} value={text} placeholder={placeholder} maxLength={maxLength} onChange={(event) => setText(event.target.value)} onBlur={leave} onKeyDown={onKeyDown} />;
}
