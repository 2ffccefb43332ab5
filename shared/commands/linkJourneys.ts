import { refuse, type Result } from '../base/result.ts';
import { withFields } from '../changes/applyChangeset.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { canStandFor } from '../model/isJourneyPart.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';
import { partsOfJourney } from './partsOfJourney.ts';

export interface LinkJourneysArgs {
  /** The later map, which remembers the link. */
  readonly journeyId: string;
  /** The earlier map. */
  readonly comparesToId: string;
  /** Parts of the later map → the parts of the earlier one that they stand for. What is not named here stands for nothing. */
  readonly pairs: ReadonlyMap<string, string>;
}

/** Links two journeys part by part, so that they can be compared. Pairs of different kinds, or with what is not there, are passed over. */
export function linkJourneys(document: Document, { journeyId, comparesToId, pairs }: LinkJourneysArgs): Result<ChangeDraft> {
  const journey = needRecord(document, 'journey', journeyId);
  if (!journey.ok) return journey;
  const other = needRecord(document, 'journey', comparesToId);
  if (!other.ok) return other;
  if (journeyId === comparesToId) return refuse('error.compare.itself');
  if (other.value.comparesToId === journeyId) return refuse('error.compare.otherWay');
  const originals = new Map(partsOfJourney(document, comparesToId).map((part) => [part.id, part]));
  const taken = new Set<string>();
  const put = partsOfJourney(document, journeyId).flatMap((part) => {
    const original = originals.get(pairs.get(part.id) ?? '');
    const isPair = original !== undefined && !taken.has(original.id) && canStandFor(part, original);
    if (isPair) taken.add(original.id);
    const originId = isPair ? original.id : undefined;
    return originId === part.originId ? [] : [withFields(part, { originId: originId ?? null })];
  });
  return draftChanges(document, { key: 'change.linkJourneys', values: { title: other.value.title } }, { put: [{ ...journey.value, comparesToId }, ...put] });
}
