import type { PersonaRuleId } from '../../model/findingRules.ts';
import type { FoundPlace } from '../findings/finding.ts';
import type { PersonaFacts } from './personaFacts.ts';

/** A way to read a persona. Its findings stand at a claim, or at the persona as a whole. */
export interface PersonaRule {
  readonly id: PersonaRuleId;
  readonly find: (facts: PersonaFacts) => readonly FoundPlace[];
}
