import type { Journey } from '../model/records.ts';
import { getRecord, type Document } from './document.ts';
import { journeysOf } from './journeysOf.ts';

/** Two linked maps: the later one redesigns the earlier one. */
export interface LinkedJourneys {
  readonly before: Journey;
  readonly after: Journey;
}

/** The maps that redesign a journey, in the order of the library. */
export function futuresOf(document: Document, journeyId: string): Journey[] {
  return journeysOf(document).filter(({ comparesToId }) => comparesToId === journeyId);
}

/** What a journey is compared with: the map that it redesigns, else the first that redesigns it; `null` where neither is there. */
export function linkOf(document: Document, journeyId: string): LinkedJourneys | null {
  const journey = getRecord(document, 'journey', journeyId);
  if (!journey) return null;
  const before = getRecord(document, 'journey', journey.comparesToId);
  if (before) return { before, after: journey };
  const [after] = futuresOf(document, journeyId);
  return after ? { before: journey, after } : null;
}
