import { childrenOf, contentOfJourney, type Document } from '../changes/document.ts';
import { companionIdsOf } from '../model/references.ts';
import type { AnyRecord } from '../model/records.ts';

/**
 * A journey, everything in it, its personas and evidence: what can stand alone. Everything when `journeyId` is null, nothing when there is no such journey.
 * Of one journey, which mostly goes to a client, what was said about it and its personas comes along only where it is asked for.
 */
export function exportedRecords(document: Document, journeyId: string | null, withComments = false): AnyRecord[] {
  if (journeyId === null) return [...document.records.values()];
  const journey = document.records.get(journeyId);
  if (journey?.type !== 'journey') return [];
  const own = [journey, ...contentOfJourney(document, journeyId)];
  const companions = [...new Set(own.flatMap(companionIdsOf))].flatMap((id) => document.records.get(id) ?? []);
  return [...own, ...companions, ...(withComments ? commentsOn(document, journeyId, companions) : [])];
}

function commentsOn(document: Document, journeyId: string, companions: readonly AnyRecord[]): AnyRecord[] {
  const ids = new Set(companions.map(({ id }) => id));
  return [...childrenOf(document, journeyId, 'comment'), ...childrenOf(document, '', 'comment').filter(({ targetId }) => ids.has(targetId))];
}
