import { aboutAll } from '../personaFacts.ts';
import type { PersonaRule } from '../personaRule.ts';

/** A persona of which nothing rests on evidence. */
export const noEvidence: PersonaRule = {
  id: 'noEvidence',
  find: (facts) => (facts.said.length > 0 && facts.sources.length === 0 ? [{ severity: 'high', recordIds: aboutAll(facts), values: { persona: facts.persona.name, count: facts.said.length } }] : []),
};
