import type { Persona } from '../model/records.ts';
import { inks, type PersonaInk } from '../model/vocabulary.ts';

/** The ink that the fewest personas use, the first of them in a tie, so that neighbours on a map differ. */
export function nextInk(personas: readonly Persona[]): PersonaInk {
  const uses = inks.map((ink) => personas.filter((persona) => persona.ink === ink).length);
  return inks[uses.indexOf(Math.min(...uses))] ?? 'p1';
}
