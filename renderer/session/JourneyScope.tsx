import { createContext, use } from 'react';
import { useStore, type StoreApi } from 'zustand';
import type { Scene } from '../../shared/layout/scene.ts';
import type { Finding } from '../../shared/metrics/findings/finding.ts';
import type { SessionState, SessionStore } from './createSession.ts';

/** What everything inside one open journey shares. */
export interface JourneyScope {
  readonly journeyId: string;
  readonly session: SessionStore;
  readonly sceneStore: StoreApi<{ readonly scene: Scene }>;
  /** What the journey says about itself; follows its edits at a distance. */
  readonly findingsStore: StoreApi<{ readonly findings: readonly Finding[] }>;
}

export const JourneyScopeContext = createContext<JourneyScope | null>(null);

export function useJourneyScope(): JourneyScope {
  const scope = use(JourneyScopeContext);
  if (!scope) throw new Error('Invariant broken: no journey is open here');
  return scope;
}

export function useSession<Value>(selector: (state: SessionState) => Value): Value {
  return useStore(useJourneyScope().session, selector);
}

export function useScene<Value>(selector: (scene: Scene) => Value): Value {
  return useStore(useJourneyScope().sceneStore, (state) => selector(state.scene));
}

export function useFindings<Value>(selector: (findings: readonly Finding[]) => Value): Value {
  return useStore(useJourneyScope().findingsStore, (state) => selector(state.findings));
}
