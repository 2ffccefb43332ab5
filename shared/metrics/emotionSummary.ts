import { childrenOf, getRecord, stepsOfJourney, type Document } from '../changes/document.ts';
import type { Emotion } from '../model/records.ts';
import { curveFigures } from './curveFigures.ts';

export interface EmotionSummary {
  /** Per column the mean of its personas, −2…+2; `null` is a gap, never 0. */
  readonly curve: readonly (number | null)[];
  /** Of that curve; `null` where nobody feels anything yet. */
  readonly peakEnd: number | null;
}

/** How a journey feels, over all of its personas. */
export function emotionSummary(document: Document, journeyId: string): EmotionSummary {
  const personaIds = getRecord(document, 'journey', journeyId)?.personaIds ?? [];
  const curve = stepsOfJourney(document, journeyId).map(({ id }) => meanOf(childrenOf(document, id, 'emotion'), personaIds));
  return { curve, peakEnd: curveFigures(curve.filter((value) => value !== null)).peakEnd };
}

/** Where two points of one persona stand at one step (people at once), the one with the smaller id counts, as on the map. */
function meanOf(points: readonly Emotion[], personaIds: readonly string[]): number | null {
  const valences = personaIds.flatMap((personaId) => points.find((point) => point.personaId === personaId)?.valence ?? []);
  return valences.length === 0 ? null : valences.reduce((sum, valence) => sum + valence, 0) / valences.length;
}
