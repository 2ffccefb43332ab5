import { defineRule } from '../defineRule.ts';
import { deepestFall } from '../readMoods.ts';
import { ownerOf } from './ownerOf.ts';

/** From one owner to another, and a persona's mood falls on the way: a silo that the customer feels. */
export const handOff = defineRule({
  id: 'handOff', category: 'structure', reads: ['transitions', 'moods', 'personas'],
  find: ({ transitions, moods, personas }) => {
    const names = new Map(personas.map(({ id, name }) => [id, name]));
    return transitions.flatMap(({ from, to, connectionId }) => {
      const [fromOwner, toOwner] = [ownerOf(from), ownerOf(to)];
      const fall = fromOwner && toOwner && fromOwner !== toOwner ? deepestFall(moods, from.parentId, to.parentId) : undefined;
      if (!fall) return [];
      return [{
        severity: fall.to.valence < 0 ? 'high' as const : 'medium' as const,
        recordIds: connectionId ? [connectionId, from.id, to.id, fall.to.id] as const : [to.id, from.id, fall.to.id] as const,
        values: { from: from.title, to: to.title, fromOwner, toOwner, persona: names.get(fall.to.personaId) ?? '', before: { decimal: fall.from.valence }, after: { decimal: fall.to.valence } },
      }];
    });
  },
});
