import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './MixedNote.module.css';

interface MixedNoteProps {
  readonly isMixed: boolean;
  readonly label: string;
  /** Takes the field from all of them; absent where it cannot be empty. */
  readonly onClear?: () => void;
  /** The control says by itself that values differ. */
  readonly isSaid?: boolean;
}

/** Below a field of several records that differ: that they do, and the way to empty it for all. */
export function MixedNote({ isMixed, label, onClear, isSaid = false }: MixedNoteProps) {
  const tell = useMessage();
  if (!isMixed) return null;
  return (
    <div className={styles.note}>
      {isSaid ? null : <span>{tell('inspector.mixed')}</span>}
      {onClear ? <Button size="small" look="quiet" className={styles.clear} aria-label={tell('inspector.clearField', { label })} onPress={onClear}>{tell('inspector.clearAll')}</Button> : null}
    </div>
  );
}
