import { cellItemsOf, childrenOf, getRecord } from '../../../shared/changes/document.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import styles from './CardFocus.module.css';

/** What was expected and what came, on one line of 0–10. */
export function Gap({ expectation, reality }: { expectation?: number; reality?: number }) {
  const tell = useMessage();
  const { number } = useFormat();
  if (expectation === undefined || reality === undefined) return null;
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const gap = reality - expectation;
  return (
    <section className={styles.part} data-sign={gap < 0 ? 'below' : 'above'}>
      <h3 className={styles.head}>{tell('inspector.gapTitle')}<strong>{tell('inspector.gap', { gap: number(gap, { ...digits, signDisplay: 'exceptZero' }) })}</strong></h3>
      <div className={styles.track} aria-hidden>
        <span className={styles.span} style={{ left: `${Math.min(expectation, reality) * 10}%`, width: `${Math.abs(gap) * 10}%` }} />
        <span className={styles.reality} style={{ left: `${reality * 10}%` }} />
        <span className={styles.expectation} style={{ left: `${expectation * 10}%` }} />
      </div>
      <p className={styles.ends}><span>{tell('inspector.reality')} {number(reality, digits)}</span><span>{tell('inspector.expectation')} {number(expectation, digits)}</span></p>
    </section>
  );
}

interface MeterProps {
  readonly label: string;
  readonly value: number;
  readonly maximum: number;
  readonly low: string;
  readonly high: string;
}

export function Meter({ label, value, maximum, low, high }: MeterProps) {
  const tell = useMessage();
  return (
    <section className={styles.part}>
      <h3 className={styles.head}>{label}<strong>{tell('inspector.ofScale', { value, maximum })}</strong></h3>
      <div className={styles.bars} aria-hidden>{Array.from({ length: maximum }, (_, index) => <span key={index} data-on={index < value || undefined} />)}</div>
      <p className={styles.ends}><span>{low}</span><span>{high}</span></p>
    </section>
  );
}

/** What the customer thinks and suffers at this step. */
export function Voices({ stepId }: { stepId: string }) {
  const said = useDocument((document) => titlesAt(document, stepId, 'thoughts'));
  const pains = useDocument((document) => titlesAt(document, stepId, 'pains'));
  return (
    <>
      {said.map((quote, index) => <blockquote key={index} className={styles.quote}>{quote}</blockquote>)}
      {pains.map((pain, index) => <p key={index} className={styles.pain}>{pain}</p>)}
    </>
  );
}

function titlesAt(document: Parameters<typeof getRecord>[0], stepId: string, kind: 'thoughts' | 'pains'): string[] {
  const journeyId = getRecord(document, 'step', stepId)?.journeyId;
  const lanes = journeyId ? childrenOf(document, journeyId, 'lane').filter((lane) => lane.kind === kind && !lane.hidden && !lane.internal) : [];
  return lanes.flatMap((lane) => cellItemsOf(document, stepId, lane.id)).flatMap((item) => (item.title ? [item.title] : []));
}
