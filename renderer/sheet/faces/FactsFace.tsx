import type { SheetSection } from '../../../shared/layout/personaPages/personaContent.ts';
import styles from '../Sheet.module.css';
import { useSectionWords } from '../useSectionWords.ts';

export function FactsFace({ section, claims }: SheetSection) {
  const words = useSectionWords();
  return <dl className={styles.facts}>{claims.map((claim) => <div key={claim.id} data-row={claim.id}><dt>{words.key(section, claim)}</dt><dd>{claim.text}</dd></div>)}</dl>;
}
