import { useLayoutEffect, useRef, type CSSProperties, type KeyboardEvent } from 'react';
import { limits } from '../../shared/model/fields.ts';
import { oneLine } from '../ui/oneLine.ts';
import { focusCanvas } from './focusCanvas.ts';
import styles from './InPlaceEditor.module.css';

interface PlainTextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly style: CSSProperties;
  /** Where the caret starts: over all of it, to replace it, or behind what typing has begun. */
  readonly caret: 'all' | 'end';
  readonly onChange: (text: string) => void;
  readonly onFocus?: () => void;
  /** The text is finished: field left, Enter, or Tab (then `next` says to which side the person goes on). */
  readonly onFinish: (next: 'left' | 'right' | null) => void;
  readonly onCancel: () => void;
}

/** The bare field of an edit in place: one paragraph that wraps; Enter finishes, Escape takes back, Tab goes on. */
export function PlainTextArea({ label, value, style, caret, onChange, onFocus, onFinish, onCancel }: PlainTextAreaProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const start = useRef(caret);
  // Before the next key can come, not after the next paint.
  useLayoutEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.setSelectionRange(start.current === 'all' ? 0 : element.value.length, element.value.length);
  }, []);
  const leave = (act: () => void): void => {
    const canvas = field.current?.closest('[data-canvas]');
    act();
    focusCanvas(canvas);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') leave(() => onFinish(null));
    else if (event.key === 'Escape') leave(onCancel);
    else if (event.key === 'Tab') leave(() => onFinish(event.shiftKey ? 'left' : 'right'));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <textarea
      ref={field} className={styles.text} style={style} aria-label={label} rows={1} maxLength={limits.title} value={value} spellCheck
      onChange={(event) => onChange(oneLine(event.target.value))} onFocus={onFocus} onBlur={() => onFinish(null)} onKeyDown={onKeyDown}
    />
  );
}
