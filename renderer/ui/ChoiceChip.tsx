import { Check } from '@phosphor-icons/react';
import { useId, type ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useFormat } from '../i18n/useFormat.ts';
import styles from './ChoiceChip.module.css';

/** A row of choices under a name. */
export function ChoiceGroup({ label, hint, children }: { label: string; hint?: string; children: ReactNode }) {
  const labelId = useId();
  return (
    <div role="group" aria-labelledby={labelId} className={styles.group}>
      <span id={labelId} className={styles.label}>{label}</span>
      {hint ? <span className={styles.hint}>{hint}</span> : null}
      <div className={styles.row}>{children}</div>
    </div>
  );
}

interface ChoiceChipProps {
  readonly label: string;
  /** Cards that it lets through. */
  readonly count?: number;
  readonly isSelected: boolean;
  readonly onChange: () => void;
}

/** One choice that is on or off. */
export function ChoiceChip({ label, count, isSelected, onChange }: ChoiceChipProps) {
  const { number } = useFormat();
  return (
    <ToggleButton className={styles.chip} isSelected={isSelected} onChange={onChange}>
      {isSelected ? <Check size={12} weight="bold" aria-hidden /> : null}
      <span className={styles.words}>{label}</span>
      {count === undefined ? null : <span className={styles.count}>{number(count)}</span>}
    </ToggleButton>
  );
}
