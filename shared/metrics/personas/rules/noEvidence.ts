import type { PersonaRule } from '../personaRule.ts';

/** A persona of which nothing rests on evidence. */
export const noEvidence: PersonaRule = {
  id: 'noEvidence',
  find: ({ persona, said, sources }) => (said.length > 0 && sources.length === 0 ? [{ severity: 'high', recordIds: [persona.id], values: { persona: persona.name, count: said.length } }] : []),
};
