import { defineRule } from '../defineRule.ts';

/** A stage in which customer and organisation never meet. A map that has no touchpoint at all is only begun. */
export const noTouchpoint = defineRule({
  id: 'noTouchpoint', category: 'structure', reads: ['stages', 'steps', 'touchpoints'],
  find: ({ stages, steps, touchpoints }) => {
    if (touchpoints.length === 0) return [];
    const used = new Set(touchpoints.map(({ parentId }) => parentId));
    const met = new Set(steps.flatMap(({ id, parentId }) => (used.has(id) ? [parentId] : [])));
    return stages.filter(({ id }) => !met.has(id)).map(({ id, name }) => ({ severity: 'medium', recordIds: [id], values: { stage: name } }));
  },
});
