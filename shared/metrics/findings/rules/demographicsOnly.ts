import type { Persona } from '../../../model/records.ts';
import { defineRule } from '../defineRule.ts';

const demographics = ['age', 'gender', 'location', 'education', 'family', 'income', 'occupation', 'languages'] as const satisfies readonly (keyof Persona)[];
const insight = ['context', 'goals', 'needs', 'pains', 'channels', 'quote', 'bio'] as const satisfies readonly (keyof Persona)[];

/** A persona that says who somebody is and nothing about what moves them. */
export const demographicsOnly = defineRule({
  id: 'demographicsOnly', category: 'evidence', reads: ['personas'],
  find: ({ personas }) => personas.filter((persona) => demographics.some((field) => isFilled(persona[field])) && !insight.some((field) => isFilled(persona[field]))).map(({ id, name }) => ({
    severity: 'medium', recordIds: [id], values: { persona: name },
  })),
});

function isFilled(value: string | readonly unknown[] | undefined): boolean {
  return value !== undefined && value.length > 0;
}
