import { createContext, useCallback, useContext, useLayoutEffect, useMemo, useRef, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { invariant } from '../../shared/base/invariant.ts';
import { actionList, type ActionDefinition, type ActionId } from '../../shared/contract/actionList.ts';
import { useMessage } from '../i18n/useMessage.ts';
import type { ActionHandler, ActionRegistry } from './createActionRegistry.ts';
import { shortcutText, type Platform } from './shortcut.ts';

interface Actions {
  readonly registry: ActionRegistry;
  readonly platform: Platform;
}

const ActionContext = createContext<Actions | null>(null);

export function ActionProvider({ registry, platform, children }: Actions & { children: ReactNode }) {
  const actions = useMemo(() => ({ registry, platform }), [registry, platform]);
  return <ActionContext value={actions}>{children}</ActionContext>;
}

export function useActions(): Actions {
  const actions = useContext(ActionContext);
  invariant(actions, 'ActionProvider is missing');
  return actions;
}

/** Says what an action does while this component is mounted. `isEnabled` and `isChecked` are values of the current render. */
export function useActionHandler(id: ActionId, { run, isEnabled = true, isChecked }: { run: () => void; isEnabled?: boolean; isChecked?: boolean }): void {
  const { registry } = useActions();
  const latestRun = useRef(run);
  // What is on the screen can be done at once: after the next paint a quick key would come too early.
  useLayoutEffect(() => {
    latestRun.current = run;
  });
  useLayoutEffect(() => registry.register(id, { run: () => latestRun.current(), isEnabled, isChecked }), [registry, id, isEnabled, isChecked]);
}

export interface Action {
  readonly id: ActionId;
  readonly label: string;
  /** Printed form of the first shortcut, or an empty string. */
  readonly shortcut: string;
  readonly isEnabled: boolean;
  readonly isChecked: boolean | undefined;
  readonly run: () => void;
}

/** One action for a button or menu entry; disabled while nothing on the screen handles it. */
export function useAction(id: ActionId): Action {
  const describe = useDescribeAction();
  const handler = useStore(useActions().registry.state, (handlers) => handlers[id]?.at(-1));
  return useMemo(() => describe(id, handler), [describe, id, handler]);
}

/** Every action of the list as it stands now, for menu, palette and the list of shortcuts. */
export function useAllActions(): readonly Action[] {
  const describe = useDescribeAction();
  const handlers = useStore(useActions().registry.state);
  return useMemo(() => actionList.map(({ id }) => describe(id, handlers[id]?.at(-1))), [describe, handlers]);
}

function useDescribeAction(): (id: ActionId, handler: ActionHandler | undefined) => Action {
  const { registry, platform } = useActions();
  const tell = useMessage();
  return useCallback((id, handler) => ({
    id, label: tell(`action.${id}`), shortcut: printedShortcut(id, platform),
    isEnabled: handler?.isEnabled ?? false, isChecked: handler?.isChecked, run: () => void registry.run(id),
  }), [registry, platform, tell]);
}

function printedShortcut(id: ActionId, platform: Platform): string {
  const definition: ActionDefinition | undefined = actionList.find((action) => action.id === id);
  const first = definition?.shortcuts?.[0];
  return first ? shortcutText(first, platform) : '';
}
