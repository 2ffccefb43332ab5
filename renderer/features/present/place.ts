import type { Slide } from './planSlides.ts';

/** Where a presentation stands. It names the stage, so it holds when the slides are planned anew (another screen, an edit meanwhile). */
export interface Place {
  readonly section: string;
  readonly part: number;
}

export const opening: Place = { section: 'opening', part: 0 };

/** The slide of a place; the last of its stage where that has fewer now, the first of all where the stage is gone. */
export function slideIndex(slides: readonly Slide[], { section, part }: Place): number {
  const last = slides.findLastIndex((slide) => slide.section === section && slide.part <= part);
  return Math.max(0, last);
}

export type Move = 'next' | 'previous' | 'first' | 'last' | { readonly stage: number };

/** Where a move leads; ends where the slides end. `stage` counts from 1, 0 is the opening. */
export function moved(slides: readonly Slide[], place: Place, move: Move): Place {
  const at = slideIndex(slides, place);
  const sections = [...new Set(slides.map(({ section }) => section))];
  const target = typeof move === 'object'
    ? slides.find(({ section }) => section === sections.slice(0, -1)[move.stage])
    : slides[{ next: Math.min(at + 1, slides.length - 1), previous: Math.max(0, at - 1), first: 0, last: slides.length - 1 }[move]];
  return target ? { section: target.section, part: target.part } : place;
}
