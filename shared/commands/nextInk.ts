import type { Persona } from '../model/records.ts';

const inks = ['p1', 'p2', 'p3', 'p4', 'p5'] as const;

/** The ink that the fewest personas use, the first of them in a tie, so that neighbours on a map differ. */
export function nextInk(personas: readonly Persona[]): NonNullable<Persona['ink']> {
  const uses = inks.map((ink) => personas.filter((persona) => persona.ink === ink).length);
  return inks[uses.indexOf(Math.min(...uses))] ?? 'p1';
}
