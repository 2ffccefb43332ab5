import { X } from '@phosphor-icons/react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useMessage } from '../i18n/useMessage.ts';
import { classNames } from './classNames.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Dialog.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly isWide?: boolean;
  /** Holds what took work to enter: a click beside it does not close it. */
  readonly isKept?: boolean;
  /** Buttons, the one that does it last. */
  readonly footer?: ReactNode;
  /** `alertdialog` interrupts: it closes by its buttons and Escape only. */
  readonly role?: 'dialog' | 'alertdialog';
  readonly children: ReactNode;
}

/** A modal dialog; mount it to open it. */
export function Dialog({ title, onClose, isWide = false, isKept = false, footer, role = 'dialog', children }: DialogProps) {
  const tell = useMessage();
  return (
    <ModalOverlay isOpen isDismissable={role === 'dialog' && !isKept} onOpenChange={(isOpen) => { if (!isOpen) onClose(); }} className={styles.overlay}>
      <Modal className={classNames(styles.modal, isWide && styles.wide)}>
        <AriaDialog role={role} className={styles.dialog}>
          <div className={styles.head}>
            <Heading slot="title" className={styles.title}>{title}</Heading>
            <IconButton label={tell('app.close')} onPress={onClose}><X size={18} aria-hidden /></IconButton>
          </div>
          <div className={styles.body}>{children}</div>
          {footer ? <div className={styles.foot}>{footer}</div> : null}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
