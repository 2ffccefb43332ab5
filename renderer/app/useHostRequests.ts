import { useEffect } from 'react';
import { useActions } from '../actions/ActionProvider.tsx';
import { useDocumentStore } from '../document/DocumentProvider.tsx';
import { useHost } from '../document/HostProvider.tsx';

/** Does what the shell asks for: a menu entry, saving before the window closes. */
export function useHostRequests(): void {
  const { client, session } = useHost();
  const { registry } = useActions();
  const store = useDocumentStore();
  useEffect(() => client.on('actionRequested', ({ actionId }) => void registry.run(actionId)), [client, registry]);
  useEffect(() => client.on('flushRequested', () => {
    // Whether it succeeded or not, the shell decides by what it is told.
    const answer = () => client.call('reportWindowState', { title: document.title, unsaved: store.hasUnsaved() });
    void store.flush().then(answer, answer).catch(() => undefined);
  }), [client, store]);
  useEffect(() => {
    if (session.shell === 'electron') return; // there the shell asks, in words
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      void store.flush().catch(() => undefined);
      if (store.hasUnsaved()) event.preventDefault();
    };
    window.addEventListener('beforeunload', onBeforeUnload);
    return () => window.removeEventListener('beforeunload', onBeforeUnload);
  }, [session.shell, store]);
}
