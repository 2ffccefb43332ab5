import type { SheetSection } from '../../../shared/layout/personaPages/personaContent.ts';
import { buyingRings } from '../../../shared/model/vocabulary.ts';
import { ClaimText } from '../ClaimText.tsx';
import styles from '../Sheet.module.css';
import { useSectionWords } from '../useSectionWords.ts';

/** The rings in their own order, each with its claims; the name goes with the first of them. */
export function RingsFace({ section, claims }: SheetSection) {
  const words = useSectionWords();
  const groups = Map.groupBy(claims, ({ key = '' }) => key);
  const order = [...new Set<string>([...buyingRings, ...groups.keys()])];
  return order.flatMap((ring) => (groups.get(ring) ?? []).map((claim, index) => (
    <div key={claim.id} data-row={claim.id} className={styles.ring}>
      {index === 0 && ring ? <h3 data-subhead>{words.key(section, claim)}</h3> : null}
      <p><ClaimText claim={claim} /></p>
    </div>
  )));
}
