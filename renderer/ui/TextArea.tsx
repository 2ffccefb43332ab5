import type { FocusEventHandler, KeyboardEventHandler, Ref } from 'react';
import { Label, TextArea as AriaTextArea, TextField } from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './field.module.css';

interface TextAreaProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: FocusEventHandler<HTMLTextAreaElement>;
  readonly onBlur?: FocusEventHandler<HTMLTextAreaElement>;
  readonly onKeyDown?: KeyboardEventHandler<HTMLTextAreaElement>;
  readonly placeholder?: string;
  readonly maxLength?: number;
  /** Lines shown while there is little text; it grows with what is written. */
  readonly rows?: number;
  readonly isDisabled?: boolean;
  readonly className?: string;
  readonly inputClassName?: string;
  readonly inputRef?: Ref<HTMLTextAreaElement>;
}

export function TextArea({ label, isLabelHidden = false, placeholder, rows = 2, className, inputClassName, inputRef, onFocus, onBlur, onKeyDown, ...props }: TextAreaProps) {
  return (
    <TextField {...props} aria-label={isLabelHidden ? label : undefined} className={classNames(styles.field, className)}>
      {isLabelHidden ? null : <Label className={styles.label}>{label}</Label>}
      <AriaTextArea ref={inputRef} rows={rows} placeholder={placeholder} className={classNames(inputClassName ?? classNames(styles.input, styles.area))} onFocus={onFocus} onBlur={onBlur} onKeyDown={onKeyDown} />
    </TextField>
  );
}
