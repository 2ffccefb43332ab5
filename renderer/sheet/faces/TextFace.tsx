import type { SheetSection } from '../../../shared/layout/personaPages/personaContent.ts';
import styles from '../Sheet.module.css';

export function TextFace({ claims }: SheetSection) {
  return claims.map(({ id, text }) => <p key={id} data-row={id} className={styles.text}><span data-text>{text}</span></p>);
}
