import { X } from '@phosphor-icons/react';
import { useStore } from 'zustand';
import { useMessage } from '../i18n/useMessage.ts';
import { Button } from './Button.tsx';
import { classNames } from './classNames.ts';
import { IconButton } from './IconButton.tsx';
import { dismissToast, toastStore, type Toast } from './toastStore.ts';
import styles from './ToastRegion.module.css';

/** Short notes at the bottom edge, read aloud without taking the focus. */
export function ToastRegion() {
  const tell = useMessage();
  const toasts = useStore(toastStore, (state) => state.toasts);
  return (
    <section aria-label={tell('app.notifications')} aria-live="polite" className={styles.region}>
      {toasts.map((toast) => <ToastNote key={toast.id} toast={toast} />)}
    </section>
  );
}

function ToastNote({ toast }: { toast: Toast }) {
  const tell = useMessage();
  const { action } = toast;
  const act = () => {
    dismissToast(toast.id);
    action?.run();
  };
  return (
    <div role={toast.kind === 'problem' ? 'alert' : 'status'} className={classNames(styles.toast, toast.kind === 'problem' && styles.problem)}>
      <span>{toast.text}</span>
      {action ? <Button size="small" onPress={act}>{action.label}</Button> : null}
      <IconButton size="small" label={tell('app.dismiss')} onPress={() => dismissToast(toast.id)}><X size={14} aria-hidden /></IconButton>
    </div>
  );
}
