import type { KeyboardEvent } from 'react';
import { useDraftText } from '../../document/useDraftText.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { classNames } from '../../ui/classNames.ts';
import { oneLine } from '../../ui/oneLine.ts';
import styles from './PersonaSheet.module.css';

interface SheetTextProps {
  /** Read aloud; also what an empty field shows. */
  readonly label: string;
  readonly value: string | undefined;
  readonly onCommit: (text: string) => void;
  readonly maxLength: number;
  /** Line breaks allowed; otherwise Enter leaves the field. */
  readonly isMultiline?: boolean;
  /** A field that may not be emptied goes back to what it held. */
  readonly isRequired?: boolean;
  readonly className?: string;
}

/** Text of the sheet, edited where it stands: the same type, the same place, no box until it is touched. */
export function SheetText({ label, value = '', onCommit, maxLength, isMultiline = false, isRequired = false, className }: SheetTextProps) {
  const draft = useDraftText(value, (text) => {
    const words = text.trim();
    if (words !== value && !(isRequired && words === '')) onCommit(words);
  });
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') draft.cancel();
    if (event.key === 'Escape' || (event.key === 'Enter' && !isMultiline)) {
      event.preventDefault();
      event.currentTarget.blur();
    }
  };
  return (
    <TextArea label={label} isLabelHidden rows={1} placeholder={label} maxLength={maxLength} inputClassName={classNames(styles.text, className)}
      value={draft.value} onChange={(text) => draft.onChange(isMultiline ? text : oneLine(text))} onFocus={draft.onFocus} onBlur={draft.onBlur} onKeyDown={onKeyDown} />
  );
}
