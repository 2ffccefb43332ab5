import { createStore } from 'zustand/vanilla';

/** What the window's import dialog shall read at once: a file, or what was pasted as one. */
export const importRequestStore = createStore<{ readonly file: File | null }>()(() => ({ file: null }));

export function askToImport(file: File): void {
  importRequestStore.setState({ file });
}
