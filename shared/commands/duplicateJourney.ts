import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { childrenOf, recordsOfJourney, type Document } from '../changes/document.ts';
import { renewIds } from '../model/renewIds.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';
import { indexAfter, placeAmong } from './placeAmong.ts';

export interface DuplicateJourneyArgs {
  readonly journeyId: string;
  /** Of the copy. */
  readonly title: string;
  /** The first id it makes is the id of the new journey. */
  readonly newId: () => string;
}

/** Copies a journey with everything in it, right after the original; both share the personas. */
export function duplicateJourney(document: Document, { journeyId, title, newId }: DuplicateJourneyArgs): Result<ChangeDraft> {
  const journey = needRecord(document, 'journey', journeyId);
  if (!journey.ok) return journey;
  const journeys = childrenOf(document, '', 'journey');
  const { orders, shifted } = placeAmong(journeys, indexAfter(journeys, journeyId) ?? journeys.length, 1);
  const copies = renewIds([{ ...journey.value, title, order: orders[0] ?? '' }, ...recordsOfJourney(document, journeyId)], newId);
  return draftChanges(document, { key: 'change.duplicateJourney', values: { title: journey.value.title } }, { add: copies, put: shifted });
}
