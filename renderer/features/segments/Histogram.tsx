import { leastRows } from '../../../shared/metrics/segments/personaSegment.ts';
import { numbersIn } from '../../../shared/metrics/segments/numbersIn.ts';
import type { Distribution } from '../../../shared/metrics/segments/evaluateSegment.ts';
import { binRange } from '../../../shared/model/datasetBins.ts';
import type { RangeColumn } from '../../../shared/model/datasetShape.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { barsOf, type Bar } from './barsOf.ts';
import styles from './Histogram.module.css';
import { useValueWords } from './useValueWords.ts';

interface HistogramProps {
  readonly column: RangeColumn;
  readonly distribution: Distribution;
  /** What the sheet says about it. */
  readonly typed: string | undefined;
  /** Whether it says what its lines are. */
  readonly hasLegend: boolean;
  /** Read aloud in place of the picture. */
  readonly words: string;
}

const width = 240;
const height = 48;
/** Room above for the mark of what is typed, below for the rule's band. */
const [above, below] = [9, 8];

/** Bars are the segment, the line is everybody; a bracket below is what the rule asks for, the mark above is what is typed. */
export function Histogram({ column, distribution, typed, hasLegend, words }: HistogramProps) {
  const tell = useMessage();
  const { valueOf, rangeOf } = useValueWords();
  const bars = barsOf(column, distribution);
  const step = width / bars.length;
  const [mostPart, mostAll] = [Math.max(1, ...bars.map(({ part }) => part)), Math.max(1, ...bars.map(({ all }) => all))];
  const typedBars = typed === undefined ? [] : barsHolding(column, bars, typed);
  const ends = rangeOf(column, 0, column.starts.length - 1);
  const isPart = distribution.part.some((count, bin) => count !== distribution.all[bin]);
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${width} ${height + above + below}`} role="img" aria-label={words} className={styles.picture}>
        {bars.map((bar, at) => <rect key={at} x={at * step + 0.75} width={Math.max(0.5, step - 1.5)} className={styles.bar} {...barHeight(bar.part, mostPart)} />)}
        {isPart ? <path className={styles.everybody} d={bars.map((bar, at) => `${at === 0 ? 'M' : 'L'}${at * step} ${topOf(bar.all, mostAll)}H${(at + 1) * step}`).join('')} /> : null}
        {bracketsOf(bars).map(([first, last]) => <path key={first} className={styles.bracket} d={`M${first * step + 1} ${above + height + 1}v4H${(last + 1) * step - 1}v-4`} />)}
        {typedBars.length > 0 ? <path className={styles.typed} d={`M${((typedBars[0] ?? 0) + (typedBars.at(-1) ?? 0) + 1) * 0.5 * step - 4.5} 0h9l-4.5 7z`} /> : null}
      </svg>
      <figcaption className={styles.caption}>
        <span>{ends.from}</span>
        {typedBars.length > 0 ? <span>▼ {typed}</span> : null}
        <span>{valueOf(column, binRange(column, column.starts.length - 1).to)}</span>
      </figcaption>
      {isPart && hasLegend ? <p className={styles.legend}>{tell('segment.legend')} {bars.some(({ isAsked }) => isAsked) ? tell('segment.legendRule') : null}</p> : null}
    </figure>
  );
}

function topOf(count: number, most: number): number {
  return above + height - heightOf(count, most);
}

/** Bars of fewer rows than may be told are all as high as the least that may. */
function heightOf(count: number, most: number): number {
  if (count === 0) return 0;
  return Math.max(1.5, (Math.max(count, Math.min(leastRows, most)) / most) * height);
}

function barHeight(count: number, most: number): { y: number; height: number } {
  return { y: topOf(count, most), height: heightOf(count, most) };
}

/** Runs of bars that the rule asks for. */
function bracketsOf(bars: readonly Bar[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const [at, { isAsked }] of bars.entries()) {
    const last = runs.at(-1);
    if (!isAsked) continue;
    if (last?.[1] === at - 1) last[1] = at;
    else runs.push([at, at]);
  }
  return runs;
}

function barsHolding(column: RangeColumn, bars: readonly Bar[], typed: string): number[] {
  const numbers = column.kind === 'number' ? numbersIn(typed) : null;
  return numbers ? bars.flatMap(({ from, to }, at) => (numbers.to >= from && numbers.from <= to ? [at] : [])) : [];
}
