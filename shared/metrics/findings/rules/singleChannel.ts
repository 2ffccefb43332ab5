import { defineRule } from '../defineRule.ts';

/** All touchpoints of a stage are in one channel, and the lane of channels names no other: if it fails, the stage does. */
export const singleChannel = defineRule({
  id: 'singleChannel', category: 'structure', reads: ['stages', 'steps', 'touchpoints', 'channelCards'],
  find: ({ stages, steps, touchpoints, channelCards }) => {
    const stageIds = new Map(steps.map(({ id, parentId }) => [id, parentId]));
    const byStage = Map.groupBy(touchpoints, ({ parentId }) => stageIds.get(parentId));
    const namedByStage = Map.groupBy(channelCards, ({ parentId }) => stageIds.get(parentId));
    return stages.flatMap(({ id, name }) => {
      const here = byStage.get(id) ?? [];
      const [channel, ...others] = new Set(here.map((touchpoint) => touchpoint.channel));
      // One that has no channel yet may be in any.
      if (!channel || others.length > 0 || (namedByStage.get(id)?.length ?? 0) > 1) return [];
      return [{ severity: 'low' as const, recordIds: [id, ...here.map((touchpoint) => touchpoint.id)] as const, values: { stage: name, channel: { channel } } }];
    });
  },
});
