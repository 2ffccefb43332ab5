import { defineRule } from '../defineRule.ts';
import { ownerOf } from './ownerOf.ts';

/** An opportunity that is still open and that nobody has taken. */
export const unownedOpportunity = defineRule({
  id: 'unownedOpportunity', category: 'structure', reads: ['opportunities'],
  find: ({ opportunities }) => opportunities.filter((opportunity) => ownerOf(opportunity) === '' && opportunity.status !== 'done' && opportunity.status !== 'dropped').map(({ id, title, status }) => ({
    severity: status === 'planned' || status === 'doing' ? 'medium' : 'low', recordIds: [id], values: { title },
  })),
});
