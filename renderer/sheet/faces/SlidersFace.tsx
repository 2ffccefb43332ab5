import type { SheetSection } from '../../../shared/layout/personaPages/personaContent.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import heard from '../../ui/heard.module.css';
import styles from '../Sheet.module.css';

/** Where a slider stands that nobody has moved. */
const middle = 50;

export function SlidersFace({ claims }: SheetSection) {
  const tell = useMessage();
  return (
    <ul className={styles.sliders}>
      {claims.map(({ id, text, opposite = '', value = middle }) => (
        <li key={id} data-row={id}>
          <span>{text}</span>
          <span className={styles.scale} aria-hidden><span style={{ left: `${value}%` }} /></span>
          <span>{opposite}</span>
          <span className={heard.heard}>{tell('print.sliderAt', { value })}</span>
        </li>
      ))}
    </ul>
  );
}
