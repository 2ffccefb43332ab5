import type { SheetSection } from '../../../shared/layout/personaPages/personaContent.ts';
import styles from '../Sheet.module.css';
import { useSectionWords } from '../useSectionWords.ts';

export function StoriesFace({ claims }: SheetSection) {
  const words = useSectionWords();
  return claims.map((claim) => <p key={claim.id} data-row={claim.id} className={styles.story}>{words.story(claim)}</p>);
}
