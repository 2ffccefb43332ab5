import { defineRule } from '../defineRule.ts';

/** A card or persona that is marked as an assumption. */
export const onlyAssumed = defineRule({
  id: 'onlyAssumed', category: 'evidence', reads: ['cards', 'touchpoints', 'opportunities', 'personas'],
  find: ({ cards, touchpoints, opportunities, personas }) => [
    ...personas.filter(({ grade }) => grade === 'proto').map(({ id, name }) => ({ severity: 'medium' as const, recordIds: [id] as const, values: { title: name } })),
    ...[...touchpoints, ...cards, ...opportunities].filter(({ evidenceGrade }) => evidenceGrade === 'assumed').map(({ id, title }) => ({ severity: 'low' as const, recordIds: [id] as const, values: { title } })),
  ],
});
