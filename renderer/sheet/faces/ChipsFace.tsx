import type { SheetSection } from '../../../shared/layout/personaPages/personaContent.ts';
import styles from '../Sheet.module.css';

export function ChipsFace({ claims }: SheetSection) {
  return <ul className={styles.chips}>{claims.map(({ id, text }) => <li key={id} data-row={id}>{text}</li>)}</ul>;
}
