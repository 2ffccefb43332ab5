import { useEffect } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { drawFace } from './drawFace.ts';

/** Faces and what draws them are a third of the whole program: nobody waits for them before there is one to draw. */
const portraitStore = createStore<{ readonly draw: typeof drawFace | null }>()(() => ({ draw: null }));
let loading: Promise<void> | null = null;

/** Fulfilled once portraits are drawn as soon as they are asked for; who prints waits for it. */
export function loadPortraits(): Promise<void> {
  loading ??= import('./drawFace.ts').then(
    ({ drawFace: draw }) => portraitStore.setState({ draw }),
    (error: unknown) => {
      // The next one who asks tries again.
      loading = null;
      throw error;
    },
  );
  return loading;
}

/** `null` until faces can be drawn. */
export function useDrawFace(): typeof drawFace | null {
  const draw = useStore(portraitStore, (state) => state.draw);
  useEffect(() => {
    // Whoever shows a portrait shows initials instead, for as long as it takes.
    if (!draw) loadPortraits().catch(() => undefined);
  }, [draw]);
  return draw;
}
