import type { FocusEventHandler, KeyboardEventHandler, Ref } from 'react';
import { FieldError, Input, Label, Text, TextField as AriaTextField } from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './field.module.css';

interface TextFieldProps {
  readonly label: string;
  /** Read aloud only; for fields whose place says what they are. */
  readonly isLabelHidden?: boolean;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onFocus?: FocusEventHandler<HTMLInputElement>;
  readonly onBlur?: FocusEventHandler<HTMLInputElement>;
  readonly onKeyDown?: KeyboardEventHandler<HTMLInputElement>;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly error?: string;
  readonly maxLength?: number;
  readonly autoFocus?: boolean;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  readonly className?: string;
  readonly inputClassName?: string;
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function TextField({ label, isLabelHidden = false, hint, error, placeholder, className, inputClassName, inputRef, onFocus, onBlur, onKeyDown, ...props }: TextFieldProps) {
  return (
    <AriaTextField {...props} isInvalid={error !== undefined} aria-label={isLabelHidden ? label : undefined} className={classNames(styles.field, className)}>
      {isLabelHidden ? null : <Label className={styles.label}>{label}</Label>}
      <Input ref={inputRef} placeholder={placeholder} className={classNames(inputClassName ?? styles.input)} onFocus={onFocus} onBlur={onBlur} onKeyDown={onKeyDown} />
      {hint ? <Text slot="description" className={styles.hint}>{hint}</Text> : null}
      <FieldError className={styles.error}>{error}</FieldError>
    </AriaTextField>
  );
}
