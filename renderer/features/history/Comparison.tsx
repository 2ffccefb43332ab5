import { useState, type ReactNode } from 'react';
import type { Document } from '../../../shared/changes/document.ts';
import type { Version } from '../../../shared/contract/schemas.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useDynamicMessage } from '../../i18n/useDynamicMessage.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Select } from '../../ui/Select.tsx';
import styles from './Comparison.module.css';
import { DifferenceList } from './DifferenceList.tsx';
import { revisionOf, type Moment } from './moment.ts';
import { useMomentWords } from './useMomentWords.ts';
import { usePast, type PastQuery } from './usePast.ts';

/** Shows one journey at two moments; the app brings the same view that compares two maps. */
export type RenderComparison = (versions: { readonly before: Document; readonly after: Document; readonly journeyId: string; readonly names: { readonly before: string; readonly after: string } }) => ReactNode;

interface ComparisonProps {
  readonly moment: Moment;
  readonly past: Document;
  readonly journeyId: string | null;
  readonly versions: readonly Version[];
  readonly renderComparison: RenderComparison;
}

const now = 'now';
const rightBefore = 'before';

/** A moment beside another: now, the one right before it, or any kept version. The earlier one always comes first. */
export function Comparison({ moment, past, journeyId, versions, renderComparison }: ComparisonProps) {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  const wordsOf = useMomentWords();
  const [wanted, setWanted] = useState<string>(now);
  const revision = revisionOf(moment);
  const others = versions.filter(({ id }) => moment.kind === 'entry' || id !== moment.version.id);
  const hasBefore = moment.kind === 'entry' && revision > 1;
  const isThere = wanted === now || (wanted === rightBefore && hasBefore) || others.some(({ id }) => id === wanted);
  const chosen = isThere ? wanted : now;
  const current = useDocument((document) => document);
  const answer = usePast(queryOf(chosen, revision));
  const other = chosen === now ? { document: current } : answer;
  const otherRevision = chosen === now ? Infinity : chosen === rightBefore ? revision - 1 : (others.find(({ id }) => id === chosen)?.revision ?? 0);
  const options = [
    { id: now, label: tell('history.now') },
    ...(hasBefore ? [{ id: rightBefore, label: tell('history.momentBefore') }] : []),
    ...others.map((version) => ({ id: version.id, label: wordsOf({ kind: 'version', version }).title })),
  ];
  const own = { document: past, name: wordsOf(moment).title };
  const compared = other && 'document' in other ? { document: other.document, name: options.find(({ id }) => id === chosen)?.label ?? '' } : null;
  const [before, after] = otherRevision < revision ? [compared, own] : [own, compared];
  return (
    <div className={styles.comparison}>
      <Select className={styles.choice} label={tell('history.compareWith')} options={options} value={chosen} onChange={setWanted} />
      {other === null ? <p role="status">{tell('history.reading')}</p> : null}
      {other && 'problem' in other ? <p role="alert">{tellDynamic(other.problem)}</p> : null}
      {before && after ? (
        <>
          <p className={styles.order}>{tell(otherRevision < revision ? 'history.sinceOther' : 'history.sinceThis')}</p>
          {journeyId === null ? <DifferenceList before={before.document} after={after.document} /> : renderComparison({ before: before.document, after: after.document, journeyId, names: { before: before.name, after: after.name } })}
        </>
      ) : null}
    </div>
  );
}

function queryOf(chosen: string, revision: number): PastQuery | null {
  if (chosen === now) return null;
  return chosen === rightBefore ? { revision: revision - 1 } : { versionId: chosen };
}
