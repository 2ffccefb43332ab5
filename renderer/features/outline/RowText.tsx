import { useEffect, useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { limits } from '../../../shared/model/fields.ts';
import { oneLine } from '../../ui/oneLine.ts';
import styles from './Outline.module.css';

type Leaving = 'enter' | 'tab' | 'tabBack' | 'blur';

interface RowTextProps {
  readonly label: string;
  readonly value: string;
  /** Whether typing replaces what stands there. */
  readonly isSelected: boolean;
  readonly onChange: (text: string) => void;
  readonly onFocus?: () => void;
  readonly onPaste?: (event: ClipboardEvent) => void;
  readonly onFinish: (leaving: Leaving) => void;
  readonly onCancel: () => void;
}

/** The field of a row that is being written: one paragraph; afterwards the outline has the keyboard again. */
export function RowText({ label, value, isSelected, onChange, onFocus, onPaste, onFinish, onCancel }: RowTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const start = useRef(isSelected);
  useEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
    element?.setSelectionRange(start.current ? 0 : element.value.length, element.value.length);
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const tree = field.current?.closest<HTMLElement>('[role="tree"]');
    if (event.key === 'Enter') onFinish('enter');
    else if (event.key === 'Tab') onFinish(event.shiftKey ? 'tabBack' : 'tab');
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
    // Where writing goes on in this field, it keeps the keyboard; where it goes on in another, that one takes it when it appears.
    requestAnimationFrame(() => { if (document.activeElement === document.body) tree?.focus({ preventScroll: true }); });
  };
  return (
    <textarea
      ref={field} className={styles.text} aria-label={label} rows={1} maxLength={limits.title} value={value} spellCheck
      onChange={(event) => onChange(oneLine(event.target.value))} onFocus={onFocus} onPaste={onPaste} onBlur={() => onFinish('blur')} onKeyDown={onKeyDown}
    />
  );
}
