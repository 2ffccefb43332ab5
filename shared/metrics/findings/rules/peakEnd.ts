import type { Emotion } from '../../../model/records.ts';
import { peakEndOf } from '../../peakEndOf.ts';
import { defineRule } from '../defineRule.ts';

/** What a persona will remember is bad: the strongest point and the last one together lie below zero. */
export const peakEnd = defineRule({
  id: 'peakEnd', category: 'experience', reads: ['personas', 'steps', 'moods'],
  find: ({ personas, steps, moods }) => personas.flatMap((persona) => {
    const points: readonly Emotion[] = steps.flatMap(({ id }) => moods.get(id)?.get(persona.id) ?? []);
    const memory = points.length > 1 ? peakEndOf(points) : null;
    if (!memory || memory.value >= 0) return [];
    const { peak, end, value } = memory;
    return [{
      severity: value <= -1 ? 'high' as const : 'medium' as const, recordIds: [peak.id, ...(end === peak ? [] : [end.id]), persona.id] as const,
      values: { persona: persona.name, value: { decimal: value }, peak: { decimal: peak.valence }, end: { decimal: end.valence } },
    }];
  }),
});
