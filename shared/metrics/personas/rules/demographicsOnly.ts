import { aboutAll, isDemographicsOnly } from '../personaFacts.ts';
import type { PersonaRule } from '../personaRule.ts';

/** A persona that says who somebody is and nothing about what moves them. */
export const demographicsOnly: PersonaRule = {
  id: 'demographicsOnly',
  find: (facts) => (isDemographicsOnly(facts) ? [{ severity: 'medium', recordIds: aboutAll(facts), values: { persona: facts.persona.name } }] : []),
};
