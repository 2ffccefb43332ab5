import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { deleteRecords } from './deleteRecords.ts';
import { needRecord } from './needRecord.ts';

/** Deletes a journey with everything in it; its personas stay in the library. */
export function deleteJourney(document: Document, { journeyId }: { journeyId: string }): Result<ChangeDraft> {
  const journey = needRecord(document, 'journey', journeyId);
  return journey.ok ? deleteRecords(document, { ids: [journeyId] }) : journey;
}
