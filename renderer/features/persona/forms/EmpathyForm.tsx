import type { Section } from '../../../../shared/model/records.ts';
import { empathyZones, grayZones } from '../../../../shared/model/vocabulary.ts';
import { useSectionWords } from '../../../sheet/useSectionWords.ts';
import { ClaimLines } from '../ClaimLines.tsx';
import styles from './forms.module.css';

/** What somebody says, thinks, does and feels, or the zones of Gray's canvas; notes are dragged from one to the other. */
export function EmpathyForm({ section }: { section: Section }) {
  const words = useSectionWords();
  const zones = section.canvas === 'gray' ? grayZones : empathyZones;
  return (
    <div className={styles.zones}>
      {zones.map((zone) => (
        <div key={zone} className={styles.zone}>
          <h3 className={styles.slotTitle}>{words.key(section, { key: zone })}</h3>
          <ClaimLines section={section} slot={zone} label={words.key(section, { key: zone })} />
        </div>
      ))}
    </div>
  );
}
