import { CaretDown, CaretUp } from '@phosphor-icons/react';
import { Button, Group, Input, Label, NumberField as AriaNumberField } from 'react-aria-components';
import { classNames } from './classNames.ts';
import styles from './field.module.css';

interface NumberFieldProps {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  /** `null` = empty. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly step?: number;
  readonly formatOptions?: Intl.NumberFormatOptions;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

export function NumberField({ label, isLabelHidden = false, value, onChange, placeholder, className, ...props }: NumberFieldProps) {
  return (
    <AriaNumberField {...props} value={value ?? Number.NaN} onChange={(next) => onChange(Number.isNaN(next) ? null : next)} aria-label={isLabelHidden ? label : undefined} className={classNames(styles.field, className)}>
      {isLabelHidden ? null : <Label className={styles.label}>{label}</Label>}
      <Group className={styles.box}>
        <Input className={styles.inner} placeholder={placeholder} />
        <Button slot="decrement" className={styles.side}><CaretDown size={12} aria-hidden /></Button>
        <Button slot="increment" className={styles.side}><CaretUp size={12} aria-hidden /></Button>
      </Group>
    </AriaNumberField>
  );
}
