import type { JourneyComparison, JourneyDifference } from '../../shared/comparison/compareJourneys.ts';
import { groupDifferences } from '../../shared/comparison/groupDifferences.ts';
import { useComparisonWords } from '../document/useComparisonWords.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { ChangeSample } from '../scene/ChangeSample.tsx';
import { CurveTable } from '../scene/CurveTable.tsx';
import styles from './DifferencePages.module.css';
import { TextPages } from './TextPages.tsx';

interface DifferencePagesProps {
  readonly comparison: JourneyComparison;
  /** Those that may be seen. */
  readonly differences: readonly JourneyDifference[];
  readonly names: { readonly before: string; readonly after: string };
}

/** The pages after the poster: what differs, stage by stage and cell by cell. */
export function DifferencePages({ comparison, differences, names }: DifferencePagesProps) {
  const tell = useMessage();
  const { sentenceOf, fieldsOf, stageName, cellName } = useComparisonWords(comparison);
  return (
    <TextPages title={tell('compare.overlayOf', names)}>
      <p className={styles.count}>{tell('compare.count', { count: differences.length })}</p>
      <div className={styles.curves}><CurveTable comparison={comparison} /></div>
      {groupDifferences(comparison, differences).map(({ stageId, cells }) => (
        <section key={stageId ?? ''} className={styles.stage}>
          <h2>{stageName(stageId)}</h2>
          {cells.map((cell) => (
            <section key={`${cell.stepId} ${cell.laneId}`} className={styles.cell}>
              {cellName(cell) ? <h3>{cellName(cell)}</h3> : null}
              <ul>
                {cell.differences.map((difference) => (
                  <li key={difference.record.id}>
                    <ChangeSample change={difference.kind} />
                    <div>
                      <p>{sentenceOf(difference)}</p>
                      {fieldsOf(difference).map((field) => <p key={field} className={styles.field}>{field}</p>)}
                    </div>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
    </TextPages>
  );
}
