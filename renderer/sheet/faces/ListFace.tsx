import type { SheetSection } from '../../../shared/layout/personaPages/personaContent.ts';
import { ClaimText } from '../ClaimText.tsx';
import styles from '../Sheet.module.css';

export function ListFace({ claims }: SheetSection) {
  return <ul className={styles.list}>{claims.map((claim) => <li key={claim.id} data-row={claim.id}><ClaimText claim={claim} /></li>)}</ul>;
}
