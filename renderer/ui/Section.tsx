import { useId, type ReactNode } from 'react';
import { classNames } from './classNames.ts';
import styles from './Section.module.css';

/** A titled part of a screen. */
export function Section({ title, count, actions, className, children }: { title: string; count?: string; actions?: ReactNode; className?: string; children: ReactNode }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classNames(styles.section, className)}>
      <div className={styles.head}>
        <h2 className={styles.title}><span id={id}>{title}</span>{count === undefined ? null : <small className={styles.count}>{count}</small>}</h2>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
      {children}
    </section>
  );
}
