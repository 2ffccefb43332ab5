import { Database } from '@phosphor-icons/react';
import type { RecentLibrary } from '../../../shared/contract/schemas.ts';
import { useHost } from '../../document/HostProvider.tsx';
import { useOpenLibrary } from '../../document/useOpenLibrary.ts';
import { useRefusalToast } from '../../document/useRefusalToast.ts';
import { useFormat } from '../../i18n/useFormat.ts';
import styles from './RecentList.module.css';

/** Libraries to open with one press; a refusal is told and changes nothing. */
export function RecentList({ libraries }: { libraries: readonly RecentLibrary[] }) {
  const format = useFormat();
  const { client } = useHost();
  const open = useOpenLibrary();
  const showRefusal = useRefusalToast();
  const choose = async (key: string) => {
    const refusal = await open(() => client.call('openRecentLibrary', { key }));
    if (refusal) showRefusal(refusal);
  };
  return (
    <ul>
      {libraries.map((library) => (
        <li key={library.key}>
          <button type="button" className={styles.row} onClick={() => void choose(library.key)}>
            <Database size={16} aria-hidden />
            <span>{library.fileName}<small>{[library.folder, format.relative(library.openedAt)].filter(Boolean).join(', ')}</small></span>
          </button>
        </li>
      ))}
    </ul>
  );
}
