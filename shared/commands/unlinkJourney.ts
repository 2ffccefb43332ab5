import { refuse, type Result } from '../base/result.ts';
import { withFields } from '../changes/applyChangeset.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';
import { partsOfJourney } from './partsOfJourney.ts';

/** Ends the link of a journey with the one that it is compared with; both maps stay as they are. */
export function unlinkJourney(document: Document, { journeyId }: { journeyId: string }): Result<ChangeDraft> {
  const journey = needRecord(document, 'journey', journeyId);
  if (!journey.ok) return journey;
  if (journey.value.comparesToId === undefined) return refuse('error.compare.notLinked');
  const parts = partsOfJourney(document, journeyId).filter(({ originId }) => originId !== undefined);
  const put = [withFields(journey.value, { comparesToId: null }), ...parts.map((part) => withFields(part, { originId: null }))];
  return draftChanges(document, { key: 'change.unlinkJourney' }, { put });
}
