import { libraryCatalogue } from '../../../shared/metrics/catalogue/libraryCatalogue.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import styles from './Coverage.module.css';

/** How much of what the maps claim rests on evidence. */
export function Coverage() {
  const tell = useMessage();
  const { claims, founded } = useDocument((document) => libraryCatalogue(document).coverage);
  if (claims === 0) return null;
  return (
    <div className={styles.coverage}>
      <div className={styles.track} aria-hidden><span style={{ width: `${(100 * founded) / claims}%` }} /></div>
      <p>{tell('catalogue.coverage', { founded, claims, without: claims - founded })}</p>
    </div>
  );
}
