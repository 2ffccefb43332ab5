import { useId, type ReactNode } from 'react';
import { useMessage } from '../i18n/useMessage.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import styles from './Dialog.module.css';

interface FormDialogProps {
  readonly title: string;
  /** Names the button that does it. */
  readonly submitLabel: string;
  /** Whether it can be done with what the fields hold; until then neither the button nor Enter does it. */
  readonly canSubmit: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog that asks for something: fields, Cancel, and one button (or Enter) to do it. Closing after it is done is up to `onSubmit`. */
export function FormDialog({ title, submitLabel, canSubmit, onSubmit, onClose, children }: FormDialogProps) {
  const tell = useMessage();
  const formId = useId();
  return (
    <Dialog title={title} onClose={onClose} footer={(
      <>
        <Button onPress={onClose}>{tell('app.cancel')}</Button>
        <Button look="primary" type="submit" form={formId} isDisabled={!canSubmit}>{submitLabel}</Button>
      </>
    )}>
      <form
        id={formId} className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (canSubmit) onSubmit();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
