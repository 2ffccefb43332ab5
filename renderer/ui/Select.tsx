import { CaretDown, Check } from '@phosphor-icons/react';
import type { ReactNode } from 'react';
import { Button, Label, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './field.module.css';

export interface Option<Value extends string> {
  readonly id: Value;
  readonly label: string;
  readonly icon?: ReactNode;
  /** Read aloud in place of the label, where a picture says it. */
  readonly name?: string;
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

export function Select<Value extends string>({ label, isLabelHidden = false, options, value, onChange, placeholder, isDisabled, className }: SelectProps<Value>) {
  return (
    <AriaSelect aria-label={isLabelHidden ? label : undefined} value={value} onChange={(key) => onChange(key as Value)} placeholder={placeholder ?? '—'} isDisabled={isDisabled} className={classNames(styles.field, className)}>
      {isLabelHidden ? null : <Label className={styles.label}>{label}</Label>}
      <Button className={styles.box}>
        <SelectValue className={styles.value}>
          {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
        </SelectValue>
        <span className={styles.side} aria-hidden><CaretDown size={14} /></span>
      </Button>
      <Popover className={styles.popover} offset={4}>
        <ListBox items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={styles.option}>
              {({ isSelected }) => <>{option.icon}{option.label}{isSelected ? <Check className={styles.check} size={14} aria-hidden /> : null}</>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
