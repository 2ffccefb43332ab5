import { Warning } from '@phosphor-icons/react';
import type { Distribution } from '../../../shared/metrics/segments/evaluateSegment.ts';
import { leastRows } from '../../../shared/metrics/segments/personaSegment.ts';
import { quartilesOf } from '../../../shared/metrics/segments/quantileOf.ts';
import type { TypedFact } from '../../../shared/metrics/segments/typedFacts.ts';
import type { CategoryColumn, RangeColumn } from '../../../shared/model/datasetShape.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { CategoryBars } from './CategoryBars.tsx';
import { Histogram } from './Histogram.tsx';
import styles from './PersonaSegment.module.css';
import { useValueWords } from './useValueWords.ts';

interface DistributionViewProps {
  readonly distribution: Distribution;
  /** Rows of the segment. */
  readonly n: number;
  /** Whether it stands first and says how to read the pictures. */
  readonly isFirst: boolean;
  /** What the sheet says about this column. */
  readonly typed: TypedFact | undefined;
}

/** One column of the segment: its picture, its middle in words, and whether what is typed fits. */
export function DistributionView({ distribution, n, isFirst, typed }: DistributionViewProps) {
  const tell = useMessage();
  const { column, part } = distribution;
  const known = part.reduce((sum, count) => sum + count, 0);
  return (
    <div className={styles.distribution}>
      <h3 className={styles.columnName}>{column.name}</h3>
      {column.kind === 'category' ? <CategoryBars column={column} part={part} known={known} /> : <RangePicture column={column} distribution={distribution} isFirst={isFirst} typed={typed} />}
      {typed && typed.kind === 'category' ? <CategorySentence typed={typed} /> : null}
      {n - known >= leastRows ? <p className={styles.hint}>{tell('segment.unknownRows', { count: n - known })}</p> : null}
    </div>
  );
}

function RangePicture({ column, distribution, isFirst, typed }: { column: RangeColumn; distribution: Distribution; isFirst: boolean; typed: TypedFact | undefined }) {
  const tell = useMessage();
  const { valueOf } = useValueWords();
  const quartiles = quartilesOf(column, distribution.part);
  if (!quartiles) return <p className={styles.hint}>{tell('segment.noValues')}</p>;
  const values = { lower: valueOf(column, quartiles.lower), upper: valueOf(column, quartiles.upper) };
  const median = tell(column.exact ? 'segment.median' : 'segment.medianAbout', { median: valueOf(column, quartiles.median, true) });
  const fit = typed?.kind === 'range' ? tell(`segment.typed.${typed.place}`, { ...values, typed: typed.typed }) : tell('segment.middleHalf', values);
  return (
    <>
      <Histogram column={column} distribution={distribution} typed={typed?.typed} hasLegend={isFirst} words={`${median} ${fit}`} />
      <p className={typed?.place === 'outside' ? styles.warning : undefined}>{typed?.place === 'outside' ? <Warning size={14} aria-hidden /> : null}<span>{median} {fit}</span></p>
    </>
  );
}

function CategorySentence({ typed }: { typed: TypedFact & { readonly column: CategoryColumn; readonly share: number } }) {
  const tell = useMessage();
  const words = useValueWords();
  const isOutside = typed.place === 'outside';
  return <p className={isOutside ? styles.warning : undefined}>{isOutside ? <Warning size={14} aria-hidden /> : null}<span>{tell(isOutside ? 'segment.typedShare.outside' : 'segment.typedShare.fits', { typed: typed.typed, share: words.share(typed.share) })}</span></p>;
}
