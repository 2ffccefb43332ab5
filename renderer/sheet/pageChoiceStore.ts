import { createStore } from 'zustand/vanilla';
import type { PageChoice } from '../../shared/layout/personaPages/pageFormat.ts';

/** Where Letter is what printers hold. */
const letterRegion = /-(?:US|CA|MX|PH)$/;

interface ChosenPages extends PageChoice {
  readonly withInternal: boolean;
}

/** How personas were last looked at or handed over in this window: the next one most often wants the same. */
export const pageChoiceStore = createStore<ChosenPages>()(() => ({
  layout: 'sheet', paper: letterRegion.test(navigator.language) ? 'Letter' : 'A4', orientation: 'landscape', withInternal: false,
}));
