import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ActionId } from '../../shared/contract/actionList.ts';

export interface ActionHandler {
  readonly run: () => void;
  readonly isEnabled: boolean;
  /** For actions that are on or off; `undefined` for all others. */
  readonly isChecked: boolean | undefined;
}

type Handlers = Partial<Record<ActionId, readonly ActionHandler[]>>;

export interface ActionRegistry {
  readonly state: StoreApi<Handlers>;
  /** The newest registration of an id is the one that counts; returns how to take it back. */
  readonly register: (id: ActionId, handler: ActionHandler) => () => void;
  /** Runs an action if it is enabled; returns whether it did. */
  readonly run: (id: string) => boolean;
}

/** What the actions of the list do at the moment, by what is mounted. */
export function createActionRegistry(): ActionRegistry {
  const state = createStore<Handlers>()(() => ({}));
  return {
    state,
    register(id, handler) {
      state.setState((handlers) => ({ [id]: [...(handlers[id] ?? []), handler] }));
      return () => state.setState((handlers) => ({ [id]: (handlers[id] ?? []).filter((other) => other !== handler) }));
    },
    run(id) {
      const handler = state.getState()[id as ActionId]?.at(-1);
      if (!handler?.isEnabled) return false;
      handler.run();
      return true;
    },
  };
}
