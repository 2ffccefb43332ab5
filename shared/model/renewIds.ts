import type { AnyRecord, View } from './records.ts';

/**
 * The same records under new ids, with every reference among them following. References to records outside the list stay as they are
 * (a duplicated journey keeps its personas).
 */
export function renewIds<Item extends AnyRecord>(records: readonly Item[], newId: () => string): Item[] {
  const renewed = new Map(records.map((record) => [record.id, newId()]));
  const follow = (id: string) => renewed.get(id) ?? id;
  return records.map((record) => {
    const next: Record<string, unknown> = { ...record };
    for (const field of ['id', 'journeyId', 'parentId', 'laneId', 'fromId', 'toId', 'personaId', 'targetId', 'threadId', 'originId', 'subJourneyId', 'claimId', 'comparesToId']) {
      const id = next[field];
      if (typeof id === 'string') next[field] = follow(id);
    }
    if (record.type === 'view') Object.assign(next, renewedLists(record, follow));
    if (record.type === 'comment' && record.mentions) next.mentions = record.mentions.map((mention) => (mention.personaId ? { ...mention, personaId: follow(mention.personaId) } : mention));
    if ('evidenceIds' in record && record.evidenceIds) next.evidenceIds = record.evidenceIds.map(follow);
    if (record.type === 'persona' && record.segmentRule) next.segmentRule = { ...record.segmentRule, datasetId: follow(record.segmentRule.datasetId) };
    if (record.type === 'journey') next.personaIds = record.personaIds.map(follow);
    return next as Item;
  });
}

/** What a view names of its journey. */
function renewedLists({ filters, hiddenLaneIds, visiblePersonaIds }: View, follow: (id: string) => string): Partial<View> {
  return {
    ...(hiddenLaneIds && { hiddenLaneIds: hiddenLaneIds.map(follow) }),
    ...(visiblePersonaIds && { visiblePersonaIds: visiblePersonaIds.map(follow) }),
    ...(filters?.personaIds && { filters: { ...filters, personaIds: filters.personaIds.map(follow) } }),
  };
}
