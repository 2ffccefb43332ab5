import { createStore } from 'zustand/vanilla';
import type { ShownView } from '../../shared/model/layers.ts';
import type { SessionState, SessionStore } from './createSession.ts';

/** How the open journey is looked at, for dialogs of the whole window such as the export; `null` where none is open. */
export const shownViewStore = createStore<{ readonly shown: { readonly journeyId: string; readonly view: ShownView } | null }>()(() => ({ shown: null }));

/** Whether a view shows anything else than the whole map. */
export function isWholeMap(view: ShownView): boolean {
  return Object.keys(view).length === 0;
}

export function shownViewOf({ layers, visiblePersonaIds }: Pick<SessionState, 'layers' | 'visiblePersonaIds'>): ShownView {
  return visiblePersonaIds ? { ...layers, visiblePersonaIds: [...visiblePersonaIds] } : layers;
}

/** Tells what a session shows as long as its journey is open; returns how to stop. */
export function shareShownView(journeyId: string, session: SessionStore): () => void {
  const share = (): void => shownViewStore.setState({ shown: { journeyId, view: shownViewOf(session.getState()) } });
  share();
  const stop = session.subscribe((now, before) => { if (now.layers !== before.layers || now.visiblePersonaIds !== before.visiblePersonaIds) share(); });
  return () => {
    stop();
    shownViewStore.setState({ shown: null });
  };
}
