import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { AnyRecord } from '../../../shared/model/records.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import styles from './ScaleOf.module.css';
import { MixedNote } from './MixedNote.tsx';
import { useFieldEdit, type FieldProps } from './useFieldEdit.ts';

/** A rating from 1 to `maximum`, all figures in sight; pressing the chosen one again takes it back. */
export function ScaleOf<Item extends AnyRecord>({ records, field, label, maximum, lowLabel, highLabel }: FieldProps<Item> & { maximum: number; lowLabel: string; highLabel: string }) {
  const tell = useMessage();
  const { value, isMixed, set } = useFieldEdit({ records, field });
  const current = typeof value === 'number' ? value : null;
  const shown = isMixed ? tell('inspector.mixed') : current === null ? tell('inspector.notSet') : tell('inspector.ofScale', { value: current, maximum });
  return (
    <div className={styles.scale}>
      <div className={styles.head}><span>{label}</span><strong>{shown}</strong></div>
      <ToggleButtonGroup
        aria-label={tell('inspector.scaleLabel', { label, low: lowLabel, high: highLabel, maximum })} selectionMode="single" className={styles.row}
        selectedKeys={current === null ? [] : [String(current)]} onSelectionChange={(keys) => set([...keys][0] === undefined ? null : Number([...keys][0]))}
      >
        {Array.from({ length: maximum }, (_, index) => <ToggleButton key={index} id={String(index + 1)} className={styles.mark}>{index + 1}</ToggleButton>)}
      </ToggleButtonGroup>
      <div className={styles.ends} aria-hidden><span>{lowLabel}</span><span>{highLabel}</span></div>
      <MixedNote isSaid isMixed={isMixed} label={label} onClear={() => set(null)} />
    </div>
  );
}
