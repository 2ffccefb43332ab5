import { defineRule } from '../defineRule.ts';
import { ownerOf } from './ownerOf.ts';

/** Nobody answers for a touchpoint: neither its own field nor the lane of owners names anyone. */
export const noOwner = defineRule({
  id: 'noOwner', category: 'structure', reads: ['touchpoints', 'ownerCards'],
  find: ({ touchpoints, ownerCards }) => {
    const owned = new Set(ownerCards.map(({ parentId }) => parentId));
    return touchpoints.filter((touchpoint) => ownerOf(touchpoint) === '' && !owned.has(touchpoint.parentId)).map(({ id, title, momentOfTruth }) => ({
      severity: momentOfTruth ? 'medium' : 'low', recordIds: [id], values: { title },
    }));
  },
});
