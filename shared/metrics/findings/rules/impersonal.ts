import { defineRule } from '../defineRule.ts';

/** Marked as not personal. It weighs more where much is at stake. */
export const impersonal = defineRule({
  id: 'impersonal', category: 'effort', reads: ['touchpoints'],
  find: ({ touchpoints }) => touchpoints.filter(({ personal }) => personal === 'no').map(({ id, title, momentOfTruth }) => ({
    severity: momentOfTruth ? 'medium' : 'low', recordIds: [id], values: { title },
  })),
});
