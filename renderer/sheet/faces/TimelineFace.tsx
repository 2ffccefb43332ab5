import type { SheetSection } from '../../../shared/layout/personaPages/personaContent.ts';
import styles from '../Sheet.module.css';

export function TimelineFace({ claims }: SheetSection) {
  return <ol className={styles.timeline}>{claims.map(({ id, key, text }) => <li key={id} data-row={id}><b>{key}</b>{text}</li>)}</ol>;
}
