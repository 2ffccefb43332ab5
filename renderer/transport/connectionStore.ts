import { createStore } from 'zustand/vanilla';

/** Whether the host can be reached. `lost` only after it could be: before that nothing is shown yet. */
export const connectionStore = createStore<{ readonly isLost: boolean }>()(() => ({ isLost: false }));
