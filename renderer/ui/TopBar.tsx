import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './TopBar.module.css';

/** The bar of 48 px at the top of a screen: where one is, what can be switched, what can be done. */
export function TopBar({ lead, middle, tail }: { lead: ReactNode; middle?: ReactNode; tail?: ReactNode }) {
  return (
    <header className={styles.bar}>
      <div className={classNames(styles.side, styles.lead)}>{lead}</div>
      {middle ? <div className={styles.middle}>{middle}</div> : null}
      <div className={classNames(styles.side, styles.tail)}>{tail}</div>
    </header>
  );
}
