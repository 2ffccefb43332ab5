import { refuse, type Result } from '../base/result.ts';
import { withFields } from '../changes/applyChangeset.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { isJourneyPart } from '../model/isJourneyPart.ts';
import type { AnyRecord } from '../model/records.ts';
import { copyOfJourney } from './copyOfJourney.ts';
import { draftChanges } from './draftChanges.ts';
import type { DuplicateJourneyArgs } from './duplicateJourney.ts';
import { needRecord } from './needRecord.ts';

/**
 * Begins the redesign of a current-state journey: a future-state copy right after it, whose every part remembers which part it was derived from.
 * Both share the personas; curves are copied.
 */
export function createFutureJourney(document: Document, { journeyId, title, newId }: DuplicateJourneyArgs): Result<ChangeDraft> {
  const journey = needRecord(document, 'journey', journeyId);
  if (!journey.ok) return journey;
  if (journey.value.state !== 'current') return refuse('error.compare.notCurrent');
  const { copies, originals, shifted } = copyOfJourney(document, journey.value, { title, afterId: journeyId, newId });
  const add = copies.map((copy, at) => derivedFrom(originals[at]?.id ?? '', copy));
  return draftChanges(document, { key: 'change.createFutureJourney', values: { title: journey.value.title } }, { add, shift: shifted });
}

function derivedFrom(id: string, copy: AnyRecord): AnyRecord {
  if (copy.type === 'journey') return withFields(copy, { state: 'future', comparesToId: id, template: null });
  return isJourneyPart(copy) ? { ...copy, originId: id } : copy;
}
