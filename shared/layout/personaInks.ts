import type { Document } from '../changes/document.ts';
import { personasOf } from '../changes/personasOf.ts';
import type { Journey } from '../model/records.ts';
import { inks, type PersonaInk } from '../model/vocabulary.ts';
import type { MarkerShape } from './scene.ts';

/** Each ink has its own dash and marker, so that curves are told apart without colour. */
export const personaStyles: Readonly<Record<PersonaInk, { readonly marker: MarkerShape; readonly dash?: string }>> = {
  p1: { marker: 'circle' }, p2: { marker: 'diamond', dash: '6 4' }, p3: { marker: 'square', dash: '2 3' },
  p4: { marker: 'triangle', dash: '10 4 2 4' }, p5: { marker: 'hexagon', dash: '1 4' },
};

/**
 * The ink of each persona of a journey whose curve is drawn: the first five that exist, in the journey's order. A persona keeps its own
 * ink; where two have the same or one has none, the first free one is taken.
 */
export function personaInks(document: Document, journey: Journey): ReadonlyMap<string, PersonaInk> {
  const personas = [...new Set(personasOf(document, journey))].slice(0, inks.length);
  const found = new Map<string, PersonaInk>();
  const taken = new Set<PersonaInk>();
  for (const { id, ink } of personas) {
    if (!ink || taken.has(ink)) continue;
    found.set(id, ink);
    taken.add(ink);
  }
  const free = inks.filter((ink) => !taken.has(ink));
  return new Map(personas.flatMap(({ id }) => {
    const ink = found.get(id) ?? free.shift();
    return ink ? [[id, ink] as const] : [];
  }));
}
