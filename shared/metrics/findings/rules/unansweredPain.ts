import { defineRule } from '../defineRule.ts';

/** A pain without an opportunity in its column or connected to it. */
export const unansweredPain = defineRule({
  id: 'unansweredPain', category: 'structure', reads: ['pains', 'opportunities', 'connections'],
  find: ({ pains, opportunities, connections }) => {
    const answers = new Set(opportunities.map(({ id }) => id));
    const answered = new Set(opportunities.map(({ parentId }) => parentId));
    for (const { fromId, toId } of connections) {
      if (answers.has(toId)) answered.add(fromId);
      if (answers.has(fromId)) answered.add(toId);
    }
    return pains.filter(({ id, parentId }) => !answered.has(parentId) && !answered.has(id)).map(({ id, title }) => ({ severity: 'medium', recordIds: [id], values: { title } }));
  },
});
