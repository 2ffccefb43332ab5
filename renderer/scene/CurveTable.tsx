import { signed } from '../../shared/comparison/layoutComparison.ts';
import type { JourneyComparison } from '../../shared/comparison/compareJourneys.ts';
import { getRecord } from '../../shared/changes/document.ts';
import { useSceneTexts } from '../i18n/useSceneTexts.ts';
import { useMessage } from '../i18n/useMessage.ts';
import styles from './CurveTable.module.css';

const figures = ['mean', 'peakEnd'] as const;

/** What the emotion curves come to, before and after. */
export function CurveTable({ comparison: { curves, before, after } }: { comparison: JourneyComparison }) {
  const tell = useMessage();
  const texts = useSceneTexts();
  if (curves.length === 0) return null;
  const inWords = (value: number | null) => (value === null ? '—' : signed(value, texts));
  return (
    <table className={styles.table}>
      <caption>{tell('compare.curves')}</caption>
      <thead><tr><th scope="col">{tell('home.kind.persona')}</th>{figures.map((figure) => <th key={figure} scope="col">{tell(`compare.${figure}`)}</th>)}</tr></thead>
      <tbody>
        {curves.map((curve) => (
          <tr key={curve.personaId}>
            <th scope="row">{(getRecord(after, 'persona', curve.personaId) ?? getRecord(before, 'persona', curve.personaId))?.name}</th>
            {figures.map((figure) => (
              <td key={figure}>
                <span className={styles.values}>{tell('compare.figure', { before: inWords(curve.before[figure]), after: inWords(curve.after[figure]) })}</span>
                <strong data-sign={Math.sign(curve.delta[figure] ?? 0)}>{inWords(curve.delta[figure])}</strong>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
