import { createStore, type StoreApi } from 'zustand/vanilla';
import { isoDay } from '../../shared/base/isoDay.ts';
import { createFindings } from '../../shared/metrics/findings/createFindings.ts';
import type { Finding } from '../../shared/metrics/findings/finding.ts';
import type { DocumentStore } from '../document/createDocumentStore.ts';

/** Long enough that nobody types slower on purpose, short enough to seem at once. */
const pause = 150;

interface FollowedFindings {
  readonly store: StoreApi<{ readonly findings: readonly Finding[] }>;
  /** Keeps them up to date; returns how to stop. */
  readonly connect: () => () => void;
}

/** What a journey says about itself, read when edits pause, so that typing never waits for it. */
export function followFindings(journeyId: string, { state }: Pick<DocumentStore, 'state'>): FollowedFindings {
  const read = createFindings();
  const store = createStore<{ findings: readonly Finding[] }>()(() => ({ findings: [] }));
  const follow = (): void => {
    const findings = read(state.getState().document, journeyId, isoDay(new Date()));
    if (findings !== store.getState().findings) store.setState({ findings });
  };
  return {
    store,
    connect: () => {
      let waiting = setTimeout(follow, pause);
      const stop = state.subscribe((now, before) => {
        if (now.document === before.document) return;
        clearTimeout(waiting);
        waiting = setTimeout(follow, pause);
      });
      return () => {
        clearTimeout(waiting);
        stop();
      };
    },
  };
}
