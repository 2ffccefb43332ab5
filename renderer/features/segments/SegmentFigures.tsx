import { useState } from 'react';
import { updateRecord } from '../../../shared/commands/updateRecord.ts';
import type { Distribution, Segment } from '../../../shared/metrics/segments/evaluateSegment.ts';
import { leastRows } from '../../../shared/metrics/segments/personaSegment.ts';
import { typedFacts } from '../../../shared/metrics/segments/typedFacts.ts';
import type { Dataset, Persona } from '../../../shared/model/records.ts';
import { useDocument, useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { DistributionView } from './DistributionView.tsx';
import styles from './PersonaSegment.module.css';
import { RuleWords } from './RuleWords.tsx';
import { useValueWords } from './useValueWords.ts';

interface SegmentFiguresProps {
  readonly persona: Persona;
  readonly dataset: Dataset;
  readonly segment: Segment;
}

/** The share in large, then the columns: the one that says most first, all of them on demand. */
export function SegmentFigures({ persona, dataset, segment }: SegmentFiguresProps) {
  const tell = useMessage();
  const { list } = useFormat();
  const [showsAll, setShowsAll] = useState(false);
  const typed = useDocument((document) => typedFacts(document, persona.id));
  const columns = byInterest(segment.distributions);
  const isTold = segment.n >= leastRows;
  return (
    <div className={styles.figures}>
      <p><ShareWords segment={segment} /></p>
      <p className={styles.hint}>{tell('segment.source', { dataset: dataset.name })}</p>
      <p><RuleWords dataset={dataset} conditions={persona.segmentRule?.conditions ?? []} /></p>
      {segment.missingColumns.length > 0 ? <p className={styles.warning}>{tell('segment.missingColumns', { columns: list(segment.missingColumns), count: segment.missingColumns.length })}</p> : null}
      {isTold ? columns.slice(0, showsAll ? columns.length : 1).map((distribution, at) => (
        <DistributionView key={distribution.column.name} distribution={distribution} n={segment.n} isFirst={at === 0} typed={typed.find(({ column }) => column === distribution.column)} />
      )) : null}
      {isTold && columns.length > 1 ? <Button size="small" look="quiet" aria-expanded={showsAll} onPress={() => setShowsAll(!showsAll)}>{tell(showsAll ? 'segment.fewerColumns' : 'segment.allColumns', { count: columns.length })}</Button> : null}
      {isTold ? <TypedShare persona={persona} share={segment.share} /> : null}
    </div>
  );
}

/** "31 % of customers, n = 4,212". */
function ShareWords({ segment: { n, share, total } }: { segment: Segment }) {
  const tell = useMessage();
  const words = useValueWords();
  if (n === 0) return <b className={styles.share}>{tell('segment.nobody')}</b>;
  if (n < leastRows) return <b className={styles.share}>{tell('segment.fewerThan', { least: leastRows, share: words.share((leastRows / total) * 100) })}</b>;
  return <><b className={styles.share}>{words.share(share)}</b> {tell('segment.ofCustomers', { n })}</>;
}

/** The share typed on the sheet beside the real one, and the way to take the real one over. */
function TypedShare({ persona, share }: { persona: Persona; share: number }) {
  const tell = useMessage();
  const { number } = useFormat();
  const { session } = useHost();
  const { run } = useDocumentActions();
  const real = Math.round(share * 10) / 10;
  if (persona.segmentShare === real) return <p className={styles.hint}>{tell('segment.shareTaken')}</p>;
  const percent = (value: number): string => number(value / 100, { style: 'percent', maximumFractionDigits: 1 });
  return (
    <>
      {persona.segmentShare === undefined ? null : <p className={styles.warning}>{tell('segment.shareDiffers', { typed: percent(persona.segmentShare), real: percent(real) })}</p>}
      <Button size="small" isDisabled={session.readOnly} onPress={() => run((document) => updateRecord(document, { id: persona.id, fields: { segmentShare: real } }))}>{tell('segment.useShare', { share: percent(real) })}</Button>
    </>
  );
}

/** What a persona has as a fact, then what the rule asks about, then the others. */
function byInterest(distributions: readonly Distribution[]): Distribution[] {
  const interest = ({ column, asked }: Distribution): number => (column.fact === 'age' ? 4 : 0) + (column.kind === 'category' ? 0 : 2) + (asked || column.fact ? 1 : 0);
  return distributions.toSorted((a, b) => interest(b) - interest(a));
}
