import { Label, Radio, RadioGroup } from 'react-aria-components';
import { classNames } from './classNames.ts';
import fields from './field.module.css';
import type { Option } from './Select.tsx';
import styles from './SegmentedControl.module.css';

interface SegmentedControlProps<Value extends string> {
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** Fills the width that there is. */
  readonly isStretched?: boolean;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

/** One choice of few, all in sight. */
export function SegmentedControl<Value extends string>({ label, isLabelHidden = false, options, value, onChange, isStretched = false, isDisabled, className }: SegmentedControlProps<Value>) {
  return (
    <RadioGroup aria-label={isLabelHidden ? label : undefined} value={value} onChange={(next) => onChange(next as Value)} orientation="horizontal" isDisabled={isDisabled} className={classNames(fields.field, className)}>
      {isLabelHidden ? null : <Label className={fields.label}>{label}</Label>}
      <div className={classNames(styles.group, isStretched && styles.stretched)}>
        {options.map((option) => <Radio key={option.id} value={option.id} aria-label={option.name} className={styles.segment}>{option.icon}{option.label}</Radio>)}
      </div>
    </RadioGroup>
  );
}
