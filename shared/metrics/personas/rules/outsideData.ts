import { wordsOfClaim } from '../../../model/wordsOfClaim.ts';
import type { OutsideData } from '../../segments/typedFacts.ts';
import type { FoundPlace } from '../../findings/finding.ts';
import type { PersonaFacts } from '../personaFacts.ts';
import type { PersonaRule } from '../personaRule.ts';

/** A fact as hardly anybody in the persona's segment has it, or a share of the segment that is another one than the data's. */
export const outsideData: PersonaRule = {
  id: 'outsideData',
  find: (facts) => facts.outside.flatMap((found) => placeOf(facts, found) ?? []),
};

function placeOf({ persona, said }: PersonaFacts, found: OutsideData): FoundPlace | null {
  if (found.kind === 'share') {
    return { severity: 'medium', recordIds: [persona.id], values: { kind: 'share', persona: persona.name, typed: found.typed, real: tenth(found.real), claim: '', lower: 0, upper: 0 } };
  }
  const claim = said.find(({ claim: one, section }) => section.kind === 'who' && one.key === found.fact)?.claim;
  if (!claim) return null;
  const values = { persona: persona.name, claim: wordsOfClaim(claim), typed: 0 };
  return found.kind === 'category'
    ? { severity: 'medium', recordIds: [claim.id], values: { ...values, kind: 'category', real: tenth(found.share), lower: 0, upper: 0 } }
    : { severity: 'medium', recordIds: [claim.id], values: { ...values, kind: 'range', real: 0, lower: found.quartiles.lower, upper: found.quartiles.upper } };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
