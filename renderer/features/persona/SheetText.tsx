import type { KeyboardEvent } from 'react';
import { useDraftText } from '../../document/useDraftText.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { classNames } from '../../ui/classNames.ts';
import { oneLine } from '../../ui/oneLine.ts';
import styles from './SheetText.module.css';

interface SheetTextProps {
  /** Read aloud; also what an empty field shows where there is no placeholder. */
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string | undefined;
  readonly onCommit: (text: string) => void;
  readonly maxLength: number;
  /** Line breaks allowed; otherwise Enter leaves the field. */
  readonly isMultiline?: boolean;
  /** A field that may not be emptied goes back to what it held. */
  readonly isRequired?: boolean;
  /** After Enter, once what was typed is kept. */
  readonly onEnter?: () => void;
  /** Backspace where there is nothing to take back. */
  readonly onEmptyBackspace?: () => void;
  readonly className?: string;
}

/** Text of the sheet, edited where it stands: the same type, the same place, no box until it is touched. */
export function SheetText({ label, placeholder = label, value = '', onCommit, maxLength, isMultiline = false, isRequired = false, onEnter, onEmptyBackspace, className }: SheetTextProps) {
  const draft = useDraftText(value, (text) => {
    const words = text.trim();
    if (words !== value && !(isRequired && words === '')) onCommit(words);
  });
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') draft.cancel();
    const isEnter = event.key === 'Enter' && (!isMultiline || event.ctrlKey || event.metaKey);
    const isEmptied = event.key === 'Backspace' && draft.value === '' && onEmptyBackspace !== undefined;
    if (event.key !== 'Escape' && !isEnter && !isEmptied) return;
    event.preventDefault();
    event.currentTarget.blur();
    if (isEnter) onEnter?.();
    if (isEmptied) onEmptyBackspace();
  };
  return (
    <TextArea label={label} isLabelHidden rows={1} placeholder={placeholder} maxLength={maxLength} className={styles.field} inputClassName={classNames(styles.text, className)}
      value={draft.value} onChange={(text) => draft.onChange(isMultiline ? text : oneLine(text))} onFocus={draft.onFocus} onBlur={draft.onBlur} onKeyDown={onKeyDown} />
  );
}
