import type { Journey, Persona } from '../model/records.ts';
import { childrenOf, getRecord, type Document } from './document.ts';

/** The personas of a journey in its order; those that are gone are left out. */
export function personasOf(document: Document, journey: Journey): Persona[] {
  return journey.personaIds.flatMap((id) => getRecord(document, 'persona', id) ?? []);
}

/** The personas that lists and pickers offer, in the library's order: those that are not archived. */
export function activePersonasOf(document: Document): Persona[] {
  return childrenOf(document, '', 'persona').filter(({ archived }) => !archived);
}
