import { childrenOf, contentOfJourney, type Document } from '../changes/document.ts';
import type { AnyRecord, Journey } from '../model/records.ts';
import { renewIds } from '../model/renewIds.ts';
import { indexAfter, placeAmong } from './placeAmong.ts';

interface JourneyCopy {
  /** In the order of `originals`, the journey first. */
  readonly copies: readonly AnyRecord[];
  readonly originals: readonly AnyRecord[];
  /** Journeys that make room. */
  readonly shifted: readonly Journey[];
}

interface CopyArgs {
  readonly title: string;
  /** The journey after which it goes; `null` = first. */
  readonly afterId: string | null;
  readonly newId: () => string;
}

/** A journey under another title and new ids with everything in it but its comments. */
export function copyOfJourney(document: Document, journey: Journey, { title, afterId, newId }: CopyArgs): JourneyCopy {
  const journeys = childrenOf(document, '', 'journey');
  const { orders, shifted } = placeAmong(journeys, indexAfter(journeys, afterId) ?? journeys.length, 1);
  const originals = [journey, ...contentOfJourney(document, journey.id)];
  return { copies: renewIds([{ ...journey, title, order: orders[0] ?? '' }, ...originals.slice(1)], newId), originals, shifted };
}
