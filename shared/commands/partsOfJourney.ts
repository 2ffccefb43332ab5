import { recordsOfJourney, type Document } from '../changes/document.ts';
import { isJourneyPart, type JourneyPart } from '../model/isJourneyPart.ts';

/** What a journey is built of, in no particular order. */
export function partsOfJourney(document: Document, journeyId: string): JourneyPart[] {
  return recordsOfJourney(document, journeyId).filter(isJourneyPart);
}
