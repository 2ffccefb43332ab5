import type { AnyRecord, Journey } from '../model/records.ts';
import { recordsOfJourney, type Document } from './document.ts';
import { personasOf } from './personasOf.ts';
import { subJourneyIdsOf } from './subJourneys.ts';

/** All that the picture of a journey is drawn from: what is in it, its personas, and the journeys whose course its cards show. */
export function recordsToDraw(document: Document, journey: Journey): AnyRecord[] {
  const below = subJourneyIdsOf(document, journey.id).filter((id) => id !== journey.id);
  const others = below.flatMap((id) => [document.records.get(id), ...recordsOfJourney(document, id)]).filter((record) => record !== undefined);
  return [...new Set([journey, ...recordsOfJourney(document, journey.id), ...personasOf(document, journey), ...others])];
}
