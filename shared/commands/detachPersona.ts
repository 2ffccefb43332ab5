import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { getRecord, recordsOfJourney, type Document } from '../changes/document.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';

/** Takes a persona with its curve and its place on the buying committee out of a journey; the persona stays in the library. Without effect when the journey does not have it. */
export function detachPersona(document: Document, { journeyId, personaId }: { journeyId: string; personaId: string }): Result<ChangeDraft> {
  const journey = needRecord(document, 'journey', journeyId);
  if (!journey.ok) return journey;
  const points = recordsOfJourney(document, journeyId).filter((record) => (record.type === 'emotion' || record.type === 'stance') && record.personaId === personaId);
  const personaIds = journey.value.personaIds.filter((id) => id !== personaId);
  const label = { key: 'change.detachPersona', values: { name: getRecord(document, 'persona', personaId)?.name ?? '' } };
  return draftChanges(document, label, { put: [{ ...journey.value, personaIds }], remove: points.map(({ id }) => id) });
}
