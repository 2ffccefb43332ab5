import { withFields } from '../changes/applyChangeset.ts';
import type { Document } from '../changes/document.ts';
import { isOpener, subJourneyOf } from '../changes/subJourneys.ts';
import type { AnyRecord } from '../model/records.ts';
import { refusalOfCircle } from './setSubJourney.ts';

/** A part as it may come into a journey: a link to a sub-journey that this library does not have, or that would lead in a circle, stays behind. */
export function withLinkThatHolds<Part extends AnyRecord>(document: Document, journeyId: string, part: Part): Part {
  if (!isOpener(part) || part.subJourneyId === undefined) return part;
  const holds = subJourneyOf(document, part) !== null && !refusalOfCircle(document, journeyId, part.subJourneyId);
  return holds ? part : (withFields(part, { subJourneyId: null }) as Part);
}
