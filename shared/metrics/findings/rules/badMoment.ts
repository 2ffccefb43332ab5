import { defineRule } from '../defineRule.ts';
import { lowestMood } from '../readMoods.ts';

/** A moment of truth at which a persona feels bad. */
export const badMoment = defineRule({
  id: 'badMoment', category: 'experience', reads: ['touchpoints', 'moods', 'personas'],
  find: ({ touchpoints, moods, personas }) => {
    const names = new Map(personas.map(({ id, name }) => [id, name]));
    return touchpoints.flatMap(({ id, title, parentId, momentOfTruth }) => {
      const lowest = momentOfTruth ? lowestMood(moods, parentId) : undefined;
      if (!lowest || lowest.valence >= 0) return [];
      return [{ severity: 'high' as const, recordIds: [id, lowest.id] as const, values: { title, persona: names.get(lowest.personaId) ?? '', valence: { decimal: lowest.valence } } }];
    });
  },
});
