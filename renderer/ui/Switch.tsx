import { Switch as AriaSwitch } from 'react-aria-components';
import { classNames } from './classNames.ts';
import fields from './field.module.css';
import styles from './Switch.module.css';

interface SwitchProps {
  readonly label: string;
  /** Words for on or off; then the label stands above, like a field's. */
  readonly stateText?: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
}

export function Switch({ label, stateText, ...props }: SwitchProps) {
  if (stateText === undefined) return <AriaSwitch {...props} className={styles.switch}><span className={styles.track} aria-hidden />{label}</AriaSwitch>;
  return (
    <div className={fields.field}>
      <span className={fields.label} aria-hidden>{label}</span>
      <AriaSwitch {...props} aria-label={label} className={classNames(styles.switch, styles.tall)}><span className={styles.track} aria-hidden />{stateText}</AriaSwitch>
    </div>
  );
}
