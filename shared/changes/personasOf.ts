import type { Journey, Persona } from '../model/records.ts';
import { getRecord, type Document } from './document.ts';

/** The personas of a journey in its order; those that are gone are left out. */
export function personasOf(document: Document, journey: Journey): Persona[] {
  return journey.personaIds.flatMap((id) => getRecord(document, 'persona', id) ?? []);
}
