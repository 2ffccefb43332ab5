import { useCallback } from 'react';
import { routeAddress } from '../../actions/routes.ts';
import { useHost } from '../../document/HostProvider.tsx';

/** Opens the presenter's window on this journey; answers whether there is one now. */
export function useOpenNotes(journeyId: string): () => Promise<boolean> {
  const { client, session } = useHost();
  return useCallback(async () => {
    const screen = routeAddress({ screen: 'present', journeyId, role: 'notes' });
    // The same session serves a second window of this browser, and only such a one hears this window.
    if (session.shell === 'browser') return window.open(new URL(screen, location.href), `itinera-notes-${journeyId}`, 'popup,width=1200,height=800') !== null;
    return client.call('openWindow', { screen }).then(({ kind }) => kind === 'opened', () => false);
  }, [client, session.shell, journeyId]);
}
