import { Path } from '@phosphor-icons/react';
import { useHost } from '../../document/HostProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './AboutDialog.module.css';

/** What this is, which version, whose work it stands on, and that nothing leaves the computer. */
export function AboutDialog({ onClose }: { onClose: () => void }) {
  const tell = useMessage();
  const { session } = useHost();
  return (
    <Dialog title={tell('action.about')} onClose={onClose}>
      <div className={styles.head}>
        <Path size={40} aria-hidden />
        <p><strong>{tell('app.name')}</strong><span>{tell('home.version', { version: session.appVersion })}</span></p>
      </div>
      <p>{tell('home.aboutText')}</p>
      <p>{tell('home.aboutPrivacy')}</p>
      <p className={styles.credits}>{tell('home.aboutCredits')}</p>
    </Dialog>
  );
}
