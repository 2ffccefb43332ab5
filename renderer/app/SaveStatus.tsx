import { ArrowsClockwise, CheckCircle, LockSimple, WarningCircle } from '@phosphor-icons/react';
import { useDocumentActions, useSaveStatus } from '../document/DocumentProvider.tsx';
import { useHost } from '../document/HostProvider.tsx';
import { useDynamicMessage } from '../i18n/useDynamicMessage.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { Button } from '../ui/Button.tsx';
import heard from '../ui/heard.module.css';
import styles from './SaveStatus.module.css';

/** Says whether everything is on disk, and why not. */
export function SaveStatus() {
  const tell = useMessage();
  const tellDynamic = useDynamicMessage();
  const { session } = useHost();
  const { retry } = useDocumentActions();
  const status = useSaveStatus();
  if (session.readOnly) return <span className={styles.status}><LockSimple size={16} aria-hidden />{tell('app.readOnly')}</span>;
  if (status.kind === 'unsaved') {
    const reason = tellDynamic(status.reason);
    return (
      <span role="status" className={styles.problem} title={reason}>
        <WarningCircle size={16} aria-hidden />
        <span>{tell('app.unsaved')}<span className={heard.heard}>{reason}</span></span>
        <Button size="small" onPress={retry}>{tell('app.retry')}</Button>
      </span>
    );
  }
  const isSaved = status.kind === 'saved';
  return (
    <span className={styles.status} data-save-status={status.kind}>
      {isSaved ? <CheckCircle size={16} aria-hidden /> : <ArrowsClockwise size={16} aria-hidden />}
      {tell(isSaved ? 'app.saved' : 'app.saving')}
    </span>
  );
}
