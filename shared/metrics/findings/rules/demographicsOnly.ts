import { isDemographicsOnly } from '../../personas/personaFacts.ts';
import { defineRule } from '../defineRule.ts';

/** A persona that says who somebody is and nothing about what moves them. */
export const demographicsOnly = defineRule({
  id: 'demographicsOnly', category: 'evidence', reads: ['sheets'],
  find: ({ sheets }) => sheets.filter(isDemographicsOnly).map(({ persona: { id, name } }) => ({ severity: 'medium', recordIds: [id], values: { persona: name } })),
});
