import type { PageChoice } from '../../shared/layout/personaPages/pageFormat.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { SegmentedControl } from '../ui/SegmentedControl.tsx';
import styles from './PaperChoice.module.css';

type Paper = Pick<PageChoice, 'paper' | 'orientation'>;

/** The paper of a sheet. */
export function PaperChoice({ value, onChange, isLabelHidden = false }: { value: Paper; onChange: (change: Partial<Paper>) => void; isLabelHidden?: boolean }) {
  const tell = useMessage();
  return (
    <div className={styles.row}>
      <SegmentedControl label={tell('export.paper')} isLabelHidden={isLabelHidden} options={[{ id: 'A4', label: 'A4' }, { id: 'Letter', label: 'Letter' }]} value={value.paper} onChange={(paper) => onChange({ paper })} />
      <SegmentedControl label={tell('export.orientation')} isLabelHidden={isLabelHidden} options={[{ id: 'landscape', label: tell('export.landscape') }, { id: 'portrait', label: tell('export.portrait') }]} value={value.orientation} onChange={(orientation) => onChange({ orientation })} />
    </div>
  );
}
