import { leastRows } from '../../../shared/metrics/segments/personaSegment.ts';
import type { CategoryColumn } from '../../../shared/model/datasetShape.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import styles from './CategoryBars.module.css';
import { useValueWords } from './useValueWords.ts';

const mostShown = 5;

/** The commonest values among the segment's rows, with their shares. */
export function CategoryBars({ column, part, known }: { column: CategoryColumn; part: readonly number[]; known: number }) {
  const tell = useMessage();
  const words = useValueWords();
  const bars = column.values.map((value, bin) => ({ value, count: part[bin] ?? 0 })).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const shown = bars.slice(0, mostShown);
  const rest = known - shown.reduce((sum, { count }) => sum + count, 0);
  const shareOf = (count: number): string => (count < leastRows ? tell('segment.fewer', { least: leastRows }) : words.share((count / known) * 100));
  return (
    <ul className={styles.bars}>
      {shown.map(({ value, count }) => (
        <li key={value}>
          <span className={styles.name}>{value}</span><span className={styles.figure}>{shareOf(count)}</span>
          <span className={styles.track} aria-hidden><span style={{ width: `${(Math.max(count, leastRows) / Math.max(known, 1)) * 100}%` }} /></span>
        </li>
      ))}
      {rest > 0 ? <li><span className={styles.name}>{tell('segment.others')}</span><span className={styles.figure}>{shareOf(rest)}</span></li> : null}
    </ul>
  );
}
