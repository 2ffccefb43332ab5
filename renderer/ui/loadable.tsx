import { use, type ComponentType, type FunctionComponent } from 'react';

const loads = new Set<() => Promise<void>>();

interface Loadable<Props> extends FunctionComponent<Props> {
  /** Reads the code now, so that the component mounts at once when it is wanted. */
  readonly load: () => Promise<void>;
}

/**
 * A component whose code is read when it is first shown; from then on it mounts at once. Until then it waits in the nearest Suspense.
 * @param read mostly an `import()`; when it fails it is tried again the next time the component is shown.
 */
export function loadable<Props extends object>(read: () => Promise<ComponentType<Props>>): Loadable<Props> {
  let Part: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;
  const keep = (part: ComponentType<Props>): void => {
    Part = part;
  };
  const load = (): Promise<void> => {
    loading ??= read().then(keep).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  loads.add(load);
  const Shown: FunctionComponent<Props> = (props) => {
    if (!Part) use(load());
    return Part ? <Part {...props} /> : null;
  };
  return Object.assign(Shown, { load });
}

/** What a person does first after a start is not to meet the reading of code that they may never want. */
const settled = 3000;

/** Reads the code of everything that was not shown yet, a piece whenever the window has nothing else to do: the host may be gone when it is needed. */
export async function loadTheRest(): Promise<void> {
  await new Promise((resolve) => { setTimeout(resolve, settled); });
  for (const load of loads) {
    await new Promise((resolve) => { requestIdleCallback(resolve); });
    await load().catch(() => undefined); // said when somebody wants to see it
  }
}
