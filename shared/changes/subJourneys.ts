import { onceFor } from '../base/onceFor.ts';
import { compareOrder } from '../base/order.ts';
import { isCardItem, type AnyRecord, type CardItem, type Journey } from '../model/records.ts';
import { getRecord, stepsOfJourney, type Document } from './document.ts';
import { journeysOf } from './journeysOf.ts';

/** A card that opens a journey, or could. */
export type Opener = CardItem;
type Link = Opener & { readonly subJourneyId: string };

export function isOpener(record: AnyRecord | undefined): record is Opener {
  return isCardItem(record);
}

/** The journey that a card opens; `null` where it opens none or that one is gone. */
export function subJourneyOf(document: Document, record: AnyRecord | undefined): Journey | null {
  return (isOpener(record) && getRecord(document, 'journey', record.subJourneyId)) || null;
}

/** Every card that opens a journey, found in one pass over a document that many ask about. */
const linksIn = onceFor((document: Document): readonly Link[] => {
  const links: Link[] = [];
  for (const record of document.records.values()) if (isOpener(record) && record.subJourneyId !== undefined) links.push(record as Link);
  return links;
});

/** The cards that open a journey, as a reader meets them: map by map, column by column, row by row. Those of templates are not among them. */
export function openersOf(document: Document, journeyId: string): Opener[] {
  const openers = linksIn(document).filter(({ subJourneyId }) => subJourneyId === journeyId);
  if (openers.length === 0) return [];
  return journeysOf(document).flatMap(({ id }) => inReadingOrder(document, id, openers.filter((opener) => opener.journeyId === id)));
}

function inReadingOrder(document: Document, journeyId: string, openers: Opener[]): Opener[] {
  if (openers.length < 2) return openers;
  const columns = new Map(stepsOfJourney(document, journeyId).map(({ id }, index) => [id, index]));
  const column = ({ parentId }: Opener): number => columns.get(parentId) ?? 0;
  const byRow = (a: Opener, b: Opener): number => {
    const [lane, other] = [getRecord(document, 'lane', a.laneId), getRecord(document, 'lane', b.laneId)];
    return lane && other && lane !== other ? compareOrder(lane, other) : compareOrder(a, b);
  };
  return openers.sort((a, b) => column(a) - column(b) || byRow(a, b));
}

/** The journeys that cards of a journey open, each once; those that are gone are passed over. */
export function subJourneyIdsOf(document: Document, journeyId: string): string[] {
  const ids = linksIn(document).flatMap((link) => (link.journeyId === journeyId && subJourneyOf(document, link) ? [link.subJourneyId] : []));
  return [...new Set(ids)];
}

/** Every journey that can be reached from one by opening cards, on all levels, without itself. Ends also where cards lead in a circle. */
export function allSubJourneyIdsOf(document: Document, journeyId: string): string[] {
  const found = new Set([journeyId]);
  // A set is walked together with what is added meanwhile.
  for (const id of found) for (const subId of subJourneyIdsOf(document, id)) found.add(subId);
  found.delete(journeyId);
  return [...found];
}

/** The journeys from one to another by opening cards, both ends included, by the shortest way; `null` when no way leads there. */
export function wayBetween(document: Document, fromId: string, toId: string): Journey[] | null {
  const cameFrom = new Map<string, string | null>([[fromId, null]]);
  for (const id of cameFrom.keys()) {
    if (id === toId) break;
    for (const subId of subJourneyIdsOf(document, id)) if (!cameFrom.has(subId)) cameFrom.set(subId, id);
  }
  if (!cameFrom.has(toId)) return null;
  const way: Journey[] = [];
  for (let id: string | null = toId; id !== null; id = cameFrom.get(id) ?? null) way.unshift(...[getRecord(document, 'journey', id) ?? []].flat());
  return way;
}

/**
 * The cards through which one comes to a journey, the outermost first, each standing in the map above. Where several open it, the one by which a
 * person came counts (`cameBy`), else the first. A circle is walked once.
 */
export function trailTo(document: Document, journeyId: string, cameBy: (journeyId: string) => string | undefined): Opener[] {
  const trail: Opener[] = [];
  const seen = new Set([journeyId]);
  for (let id = journeyId; ; ) {
    const openers = openersOf(document, id).filter((opener) => !seen.has(opener.journeyId));
    const opener = openers.find((candidate) => candidate.id === cameBy(id)) ?? openers[0];
    if (!opener) return trail;
    trail.unshift(opener);
    id = opener.journeyId;
    seen.add(id);
  }
}
