import type { ReactNode } from 'react';
import { useMessage } from '../i18n/useMessage.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

export interface AlertDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly isDanger?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before something that cannot be taken back. */
export function AlertDialog({ title, children, confirmLabel, isDanger = false, onConfirm, onClose }: AlertDialogProps) {
  const tell = useMessage();
  const confirm = () => {
    onClose();
    onConfirm();
  };
  return (
    <Dialog role="alertdialog" title={title} onClose={onClose} footer={(
      <>
        <Button autoFocus onPress={onClose}>{tell('app.cancel')}</Button>
        <Button look={isDanger ? 'danger' : 'primary'} onPress={confirm}>{confirmLabel}</Button>
      </>
    )}>
      <p>{children}</p>
    </Dialog>
  );
}
