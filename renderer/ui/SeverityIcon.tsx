import { Info, Warning, WarningOctagon } from '@phosphor-icons/react';
import type { Severity } from '../../shared/metrics/findings/finding.ts';
import styles from './SeverityIcon.module.css';

const icons = { high: WarningOctagon, medium: Warning, low: Info } as const;

/** Shape and colour of a severity; the word stands beside it. */
export function SeverityIcon({ severity }: { severity: Severity }) {
  const Icon = icons[severity];
  return <Icon size={16} weight={severity === 'high' ? 'fill' : 'regular'} aria-hidden className={styles.icon} data-severity={severity} />;
}
