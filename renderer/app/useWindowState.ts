import { useEffect, useMemo } from 'react';
import { useAllActions } from '../actions/ActionProvider.tsx';
import { useSaveStatus } from '../document/DocumentProvider.tsx';
import { useHost } from '../document/HostProvider.tsx';
import { useWindowTitle } from './useWindowTitle.ts';

/** Names the window after what it shows and tells the shell how its actions stand. */
export function useWindowState(): void {
  const { client } = useHost();
  const title = useWindowTitle();
  const unsaved = useSaveStatus().kind !== 'saved';
  const actions = useAllActions();
  // Handlers register anew on every screen; the shell hears only of differences.
  const standing = useMemo(() => JSON.stringify({
    enabled: actions.filter(({ isEnabled }) => isEnabled).map(({ id }) => id),
    checked: Object.fromEntries(actions.flatMap(({ id, isChecked }) => (isChecked === undefined ? [] : [[id, isChecked]]))),
  }), [actions]);
  useEffect(() => {
    document.title = title;
    void client.call('reportWindowState', { title, unsaved, actions: JSON.parse(standing) as { enabled: string[]; checked: Record<string, boolean> } }).catch(() => undefined);
  }, [client, title, unsaved, standing]);
}
