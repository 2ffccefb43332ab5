import type { Claim } from '../../shared/model/records.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { GradeMark } from '../ui/GradeMark.tsx';
import heard from '../ui/heard.module.css';
import styles from './Sheet.module.css';

/** A claim's mark and its words; the mark is read aloud behind them. */
export function ClaimText({ claim: { text, evidenceGrade = 'assumed' } }: { claim: Claim }) {
  const tell = useMessage();
  return (
    <>
      <GradeMark grade={evidenceGrade} size={9} className={styles.mark} />
      <span data-text className={styles.words}>{text}</span>
      <span className={heard.heard}>{tell(`vocabulary.evidenceGrade.${evidenceGrade}`)}</span>
    </>
  );
}
