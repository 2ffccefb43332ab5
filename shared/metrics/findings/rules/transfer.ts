import { defineRule } from '../defineRule.ts';
import { ownerOf } from './ownerOf.ts';

/** Within one stage the customer is passed on to somebody else: one concern, two owners. */
export const transfer = defineRule({
  id: 'transfer', category: 'effort', reads: ['transitions', 'steps', 'stages'],
  find: ({ transitions, steps, stages }) => {
    const stageIds = new Map(steps.map(({ id, parentId }) => [id, parentId]));
    const names = new Map(stages.map(({ id, name }) => [id, name]));
    return transitions.flatMap(({ from, to, connectionId }) => {
      const [fromOwner, toOwner] = [ownerOf(from), ownerOf(to)];
      const stageId = stageIds.get(from.parentId);
      if (!fromOwner || !toOwner || fromOwner === toOwner || !stageId || stageId !== stageIds.get(to.parentId)) return [];
      return [{
        severity: 'medium' as const, recordIds: connectionId ? [connectionId, from.id, to.id] as const : [to.id, from.id] as const,
        values: { from: from.title, to: to.title, fromOwner, toOwner, stage: names.get(stageId) ?? '' },
      }];
    });
  },
});
