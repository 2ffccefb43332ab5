import { defineRule } from '../defineRule.ts';
import { deepestFall } from '../readMoods.ts';

/** The customer has to go on in another channel. It weighs more where a persona's mood falls on the way. */
export const channelSwitch = defineRule({
  id: 'channelSwitch', category: 'effort', reads: ['transitions', 'moods'],
  find: ({ transitions, moods }) => transitions.flatMap(({ from, to, connectionId }) => {
    if (!from.channel || !to.channel || from.channel === to.channel) return [];
    return [{
      severity: deepestFall(moods, from.parentId, to.parentId) ? 'medium' as const : 'low' as const,
      recordIds: connectionId ? [connectionId, from.id, to.id] as const : [to.id, from.id] as const,
      values: { from: from.title, to: to.title, fromChannel: { channel: from.channel }, toChannel: { channel: to.channel } },
    }];
  }),
});
