import type { Document } from '../../changes/document.ts';
import type { Persona } from '../../model/records.ts';
import { typedOutsideData, type OutsideData } from '../segments/typedFacts.ts';
import { basisOfPersona, type PersonaBasis } from './basisOfPersona.ts';

/** What the rules about personas read. */
export interface PersonaFacts extends PersonaBasis {
  readonly persona: Persona;
  /** What of it the data of its segment contradict. */
  readonly outside: readonly OutsideData[];
}

export function personaFacts(document: Document, persona: Persona): PersonaFacts {
  return { persona, outside: typedOutsideData(document, persona.id), ...basisOfPersona(document, persona.id) };
}

/** Says who somebody is and nothing about what moves them. */
export function isDemographicsOnly({ persona, said }: PersonaFacts): boolean {
  return said.length > 0 && said.every(({ section }) => section.kind === 'who') && !persona.quote?.trim();
}

/** Says something, and too little of it rests on research. */
export function isAssumption({ said, grade }: PersonaFacts): boolean {
  return said.length > 0 && grade === 'proto';
}

/** Where a finding about the persona as a whole stands: at the persona, and from there it leads to the first thing that is said. */
export function aboutAll({ persona, said }: PersonaFacts): readonly [string, ...string[]] {
  return [persona.id, ...said.slice(0, 1).map(({ claim }) => claim.id)];
}
