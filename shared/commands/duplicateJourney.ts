import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { copyOfJourney } from './copyOfJourney.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';

export interface DuplicateJourneyArgs {
  readonly journeyId: string;
  /** Of the copy. */
  readonly title: string;
  /** The first id it makes is the id of the new journey. */
  readonly newId: () => string;
}

/** Copies a journey with everything in it but its comments, right after the original; both share the personas. */
export function duplicateJourney(document: Document, { journeyId, title, newId }: DuplicateJourneyArgs): Result<ChangeDraft> {
  const journey = needRecord(document, 'journey', journeyId);
  if (!journey.ok) return journey;
  const { copies, shifted } = copyOfJourney(document, journey.value, { title, afterId: journeyId, newId });
  return draftChanges(document, { key: 'change.duplicateJourney', values: { title: journey.value.title } }, { add: copies, shift: shifted });
}
