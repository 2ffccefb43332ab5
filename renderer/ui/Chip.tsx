import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './Chip.module.css';

export function Chip({ tone = 'plain', icon, children }: { tone?: 'plain' | 'accent' | 'warn'; icon?: ReactNode; children: ReactNode }) {
  return <span className={classNames(styles.chip, tone !== 'plain' && styles[tone])}>{icon}{children}</span>;
}
