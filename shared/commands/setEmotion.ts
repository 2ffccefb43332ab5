import { refuse, type Result } from '../base/result.ts';
import { withFields } from '../changes/applyChangeset.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import type { Emotion } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';

export interface SetEmotionArgs {
  /** Of the point, should there be none yet. */
  readonly id: string;
  readonly journeyId: string;
  readonly stepId: string;
  readonly personaId: string;
  /** −2.0 … +2.0; kept to one decimal. */
  readonly valence: number;
  /** `undefined` leaves the label as it is, '' takes it away. */
  readonly label?: string;
}

/**
 * Sets a persona's point of the emotion curve at a step: one per step and persona, so an existing one is updated.
 * Refused when the persona is not attached to the journey or the value is off the scale.
 */
export function setEmotion(document: Document, { id, journeyId, stepId, personaId, valence, label }: SetEmotionArgs): Result<ChangeDraft> {
  const journey = needRecord(document, 'journey', journeyId);
  if (!journey.ok) return journey;
  const step = needRecord(document, 'step', stepId);
  if (!step.ok) return step;
  const persona = needRecord(document, 'persona', personaId);
  if (!persona.ok) return persona;
  if (step.value.journeyId !== journeyId) return refuse('error.move.otherJourney');
  if (!journey.value.personaIds.includes(personaId)) return refuse('error.emotion.notAttached');
  if (!(Math.abs(valence) <= 2)) return refuse('error.emotion.offScale');
  // + 0 turns −0, which JSON cannot hold, into 0.
  const fields = { valence: Math.round(valence * 10) / 10 + 0, ...(label === undefined ? {} : { label: label === '' ? null : label }) };
  const [point, ...doubles] = childrenOf(document, stepId, 'emotion').filter((emotion) => emotion.personaId === personaId);
  if (!point) {
    const fresh: Emotion = { type: 'emotion', id, journeyId, parentId: stepId, personaId, valence: 0 };
    return draftChanges(document, { key: 'change.addEmotion' }, { add: [withFields(fresh, fields)] });
  }
  // Two people can set the first point at once; the next edit settles on one.
  return draftChanges(document, { key: 'change.update.emotion' }, { put: [withFields(point, fields)], remove: doubles.map((double) => double.id) });
}
