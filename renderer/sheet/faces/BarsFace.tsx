import type { SheetSection } from '../../../shared/layout/personaPages/personaContent.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import styles from '../Sheet.module.css';
import { useSectionWords } from '../useSectionWords.ts';

export function BarsFace({ section, claims }: SheetSection) {
  const words = useSectionWords();
  const format = useFormat();
  return (
    <ul className={styles.bars}>
      {claims.map((claim) => (
        <li key={claim.id} data-row={claim.id}>
          <span>{words.bar(section, claim)}</span>
          <span className={styles.track} aria-hidden><span style={{ width: `${claim.value ?? 0}%` }} /></span>
          <b>{claim.value === undefined ? '—' : format.number(claim.value)}</b>
        </li>
      ))}
    </ul>
  );
}
