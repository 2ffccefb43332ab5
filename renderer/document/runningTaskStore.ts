import { createStore } from 'zustand/vanilla';

interface RunningTask {
  readonly id: string;
  /** What is being done, in the person's words. */
  readonly title: string;
  /** Message key of the present step; empty before the host has named one. */
  readonly step: string;
  readonly fraction: number | null;
  readonly cancel: () => void;
}

/** The one long task of this window (export, import, copy). */
export const runningTaskStore = createStore<{ readonly task: RunningTask | null }>()(() => ({ task: null }));
