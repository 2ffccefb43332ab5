import { ProgressBar } from 'react-aria-components';
import type { ReadingProgress } from '../../../shared/formats/dataset/scanTable.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import styles from './ImportDataset.module.css';

/** A table is read twice: first to learn what its columns hold, then to count. */
export function ReadingStep({ fileName, progress: { share, rows } }: { fileName: string; progress: ReadingProgress }) {
  const tell = useMessage();
  const { number } = useFormat();
  return (
    <>
      <ProgressBar aria-label={tell('segment.readingFile', { file: fileName })} value={share * 100}>
        <div className={styles.bar}><div className={styles.fill} style={{ width: `${share * 100}%` }} /></div>
      </ProgressBar>
      <div className={styles.words}>
        <span>{tell(share < 0.5 ? 'segment.looking' : 'segment.counting', { rows })}</span>
        <span>{number(share, { style: 'percent' })}</span>
      </div>
    </>
  );
}
