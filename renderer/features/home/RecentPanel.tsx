import { Database, FolderOpen, Plus } from '@phosphor-icons/react';
import { useEffect, useState } from 'react';
import type { RecentLibrary } from '../../../shared/contract/schemas.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './RecentPanel.module.css';
import { RecentList } from './RecentList.tsx';

/** The libraries opened last, and the ways to another one. */
export function RecentPanel() {
  const tell = useMessage();
  const newLibrary = useAction('newLibrary');
  const openLibrary = useAction('openLibrary');
  const recents = useRecentLibraries();
  return (
    <aside className={styles.panel} aria-label={tell('home.recent')}>
      <h2 className={styles.title}>{tell('home.recent')}</h2>
      {recents.length === 0 ? <p className={styles.hint}><Database size={16} aria-hidden />{tell('home.noRecent')}</p> : <RecentList libraries={recents} />}
      <div className={styles.actions}>
        <Button size="small" icon={<FolderOpen size={14} aria-hidden />} onPress={openLibrary.run}>{openLibrary.label}</Button>
        <Button size="small" icon={<Plus size={14} aria-hidden />} onPress={newLibrary.run}>{newLibrary.label}</Button>
      </div>
    </aside>
  );
}

/** All but the one that is open. Empty where the host cannot tell: nothing but a convenience is lost. */
export function useRecentLibraries(): readonly RecentLibrary[] {
  const { client, session } = useHost();
  const [libraries, setLibraries] = useState<readonly RecentLibrary[]>([]);
  useEffect(() => {
    let isGone = false;
    client.call('listRecentLibraries', {}).then((answer) => { if (!isGone) setLibraries(answer.libraries); }, () => undefined);
    return () => {
      isGone = true;
    };
  }, [client]);
  return libraries.filter(({ fileName, folder }) => fileName !== session.fileName || folder !== session.folder);
}
