import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { actionList } from '../../shared/contract/actionList.ts';
import { useActions } from '../actions/ActionProvider.tsx';
import { useSaveStatus } from '../document/DocumentProvider.tsx';
import { useHost } from '../document/HostProvider.tsx';
import { useWindowTitle } from './useWindowTitle.ts';

/** Milliseconds: an edit that is on disk by then is nothing to report. Before a window closes it is asked anyway (`flushRequested`). */
const rest = 100;

/** Names the window after what it shows and tells the shell how its actions stand. */
export function useWindowState(): void {
  const { client } = useHost();
  const title = useWindowTitle();
  const unsaved = useSaveStatus().kind !== 'saved';
  const handlers = useStore(useActions().registry.state);
  // Handlers register anew on every screen; the shell hears only of differences.
  const standing = useMemo(() => {
    const actions = actionList.map(({ id }) => ({ id, handler: handlers[id]?.at(-1) }));
    return JSON.stringify({
      enabled: actions.filter(({ handler }) => handler?.isEnabled).map(({ id }) => id),
      checked: Object.fromEntries(actions.flatMap(({ id, handler }) => (handler?.isChecked === undefined ? [] : [[id, handler.isChecked]]))),
    });
  }, [handlers]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    const report = () => void client.call('reportWindowState', { title, unsaved, actions: JSON.parse(standing) as { enabled: string[]; checked: Record<string, boolean> } }).catch(() => undefined);
    const waiting = setTimeout(report, rest);
    return () => clearTimeout(waiting);
  }, [client, title, unsaved, standing]);
}
