import type { ReactNode } from 'react';
import styles from './TextPages.module.css';

/** Pages of words after the poster, on paper of their own size (`@page reading`). */
export function TextPages({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.pages}>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </section>
  );
}
