import type { Section } from '../../../../shared/model/records.ts';
import { buyingRings } from '../../../../shared/model/vocabulary.ts';
import { useSectionWords } from '../../../sheet/useSectionWords.ts';
import { ClaimLines } from '../ClaimLines.tsx';
import styles from './forms.module.css';

/** The five rings of buying insight, each a list of its own. */
export function RingsForm({ section }: { section: Section }) {
  const words = useSectionWords();
  return (
    <div className={styles.rings}>
      {buyingRings.map((ring) => (
        <div key={ring}>
          <h3 className={styles.slotTitle}>{words.key(section, { key: ring })}</h3>
          <ClaimLines section={section} slot={ring} label={words.key(section, { key: ring })} />
        </div>
      ))}
    </div>
  );
}
