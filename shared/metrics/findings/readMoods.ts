import type { Emotion } from '../../model/records.ts';
import type { Moods } from './facts.ts';

/** The points of a map by step and persona. */
export function readMoods(emotions: readonly Emotion[]): Moods {
  const moods = new Map<string, Map<string, Emotion>>();
  for (const emotion of emotions) {
    const step = moods.get(emotion.parentId);
    if (step) step.set(emotion.personaId, emotion);
    else moods.set(emotion.parentId, new Map([[emotion.personaId, emotion]]));
  }
  return moods;
}

/** The lowest point at a step. */
export function lowestMood(moods: Moods, stepId: string): Emotion | undefined {
  let lowest: Emotion | undefined;
  for (const point of moods.get(stepId)?.values() ?? []) if (!lowest || point.valence < lowest.valence) lowest = point;
  return lowest;
}

/** A dip of less than one notch of the scale is no fall: people set points by hand. */
const leastFall = 0.5;

export interface Fall {
  readonly from: Emotion;
  readonly to: Emotion;
}

/** The deepest fall that one persona takes from a step to another. */
export function deepestFall(moods: Moods, fromStepId: string, toStepId: string): Fall | undefined {
  let deepest: Fall | undefined;
  for (const [personaId, to] of moods.get(toStepId) ?? []) {
    const from = moods.get(fromStepId)?.get(personaId);
    if (!from || from.valence - to.valence < leastFall - 1e-9) continue;
    if (!deepest || from.valence - to.valence > deepest.from.valence - deepest.to.valence) deepest = { from, to };
  }
  return deepest;
}
