import { createStore } from 'zustand/vanilla';

/** Whose curves the comparison shows (`null` = the first that has one): the export shows the same. */
export const comparedPersonaStore = createStore<{ readonly personaId: string | null }>()(() => ({ personaId: null }));
