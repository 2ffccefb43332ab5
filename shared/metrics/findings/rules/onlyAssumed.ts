import { isAssumption } from '../../personas/personaFacts.ts';
import { defineRule } from '../defineRule.ts';

/** A persona that rests on too little research, or a card that is marked as an assumption. */
export const onlyAssumed = defineRule({
  id: 'onlyAssumed', category: 'evidence', reads: ['cards', 'touchpoints', 'opportunities', 'sheets'],
  find: ({ cards, touchpoints, opportunities, sheets }) => [
    ...sheets.filter(isAssumption).map(({ persona: { id, name } }) => ({ severity: 'medium' as const, recordIds: [id] as const, values: { title: name } })),
    ...[...touchpoints, ...cards, ...opportunities].filter(({ evidenceGrade }) => evidenceGrade === 'assumed').map(({ id, title }) => ({ severity: 'low' as const, recordIds: [id] as const, values: { title } })),
  ],
});
