import type { SheetSection } from '../../../shared/layout/personaPages/personaContent.ts';
import { empathyZones, grayZones } from '../../../shared/model/vocabulary.ts';
import { ClaimText } from '../ClaimText.tsx';
import styles from '../Sheet.module.css';
import { useSectionWords } from '../useSectionWords.ts';

/** A map of zones, two and two: what somebody says stands beside what they think. On a page that holds only some of the claims, the zones of these. */
export function EmpathyFace({ section, claims }: SheetSection) {
  const words = useSectionWords();
  const groups = Map.groupBy(claims, ({ key = '' }) => key);
  const zones = [...new Set<string>([...(section.canvas === 'gray' ? grayZones : empathyZones), ...groups.keys()])].filter((zone) => groups.has(zone));
  return (
    <div className={styles.zones}>
      {zones.map((zone) => (
        <div key={zone} data-row={groups.get(zone)?.map(({ id }) => id).join(' ')}>
          <h3>{words.key(section, { key: zone })}</h3>
          <ul className={styles.list}>{groups.get(zone)?.map((claim) => <li key={claim.id}><ClaimText claim={claim} /></li>)}</ul>
        </div>
      ))}
    </div>
  );
}
