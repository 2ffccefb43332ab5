import { useEffect, useState } from 'react';
import { ProgressBar } from 'react-aria-components';
import { useFormat } from '../i18n/useFormat.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import styles from './ProgressDialog.module.css';

/** Shorter tasks end before anything need be said. */
const patience = 500;

interface ProgressDialogProps {
  readonly title: string;
  /** What is being done at the moment. */
  readonly step: string;
  /** 0…1, `null` while it cannot be told. */
  readonly fraction: number | null;
  readonly onCancel: () => void;
}

/** Shows a running task after half a second, in words and with a way out. */
export function ProgressDialog({ title, step, fraction, onCancel }: ProgressDialogProps) {
  const tell = useMessage();
  const format = useFormat();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), patience);
    return () => clearTimeout(timer);
  }, []);
  if (!isLate) return null;
  return (
    <Dialog role="alertdialog" title={title} onClose={onCancel} footer={<Button autoFocus onPress={onCancel}>{tell('app.cancel')}</Button>}>
      <ProgressBar aria-label={title} value={(fraction ?? 0) * 100} isIndeterminate={fraction === null}>
        <div className={styles.bar}>
          {fraction === null ? <div className={`${styles.fill} ${styles.unknown}`} /> : <div className={styles.fill} style={{ width: `${fraction * 100}%` }} />}
        </div>
      </ProgressBar>
      <div className={styles.words}><span>{step}</span>{fraction === null ? null : <span>{format.number(fraction, { style: 'percent' })}</span>}</div>
    </Dialog>
  );
}
