import { use, type ComponentType, type FunctionComponent } from 'react';

interface Load {
  readonly run: () => Promise<void>;
  /** After a failure: the next one tries again. */
  readonly forget: () => void;
}

const loads = new Set<Load>();

interface Loadable<Props> extends FunctionComponent<Props> {
  /** Reads the code now, so that the component mounts at once when it is wanted. */
  readonly load: () => Promise<void>;
}

/**
 * A component whose code is read when it is first shown; from then on it mounts at once. Until then it waits in the nearest Suspense, and when its
 * code cannot be read, the nearest error boundary says so.
 * @param read mostly an `import()`.
 */
export function loadable<Props extends object>(read: () => Promise<ComponentType<Props>>): Loadable<Props> {
  let Part: ComponentType<Props> | undefined;
  let loading: Promise<void> | undefined;
  const keep = (part: ComponentType<Props>): void => {
    Part = part;
  };
  // Kept also when it failed: a component that asked anew each time it renders would ask without end.
  const load = (): Promise<void> => (loading ??= read().then(keep));
  loads.add({ run: load, forget: () => { loading = undefined; } });
  const Shown: FunctionComponent<Props> = (props) => {
    if (!Part) use(load());
    return Part ? <Part {...props} /> : null;
  };
  return Object.assign(Shown, { load });
}

/** What a person does first after a start is not to meet the reading of code that they may never want. */
const settled = 1000;

/**
 * Reads the code of everything that was not shown yet, a piece whenever the window has nothing else to do: the host may be gone when it is needed.
 * The root element says `data-code="whole"` then.
 */
export async function loadTheRest(): Promise<void> {
  await new Promise((resolve) => { setTimeout(resolve, settled); });
  for (const { run, forget } of loads) {
    await new Promise((resolve) => { requestIdleCallback(resolve); });
    await run().catch(forget); // said when somebody wants to see it
  }
  document.documentElement.dataset['code'] = 'whole';
}
