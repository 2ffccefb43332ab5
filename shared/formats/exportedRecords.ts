import { childrenOf, contentOfJourney, getRecord, type Document } from '../changes/document.ts';
import { withSheets } from '../changes/personaParts.ts';
import { allSubJourneyIdsOf } from '../changes/subJourneys.ts';
import { companionIdsOf } from '../model/references.ts';
import type { AnyRecord } from '../model/records.ts';

/** What goes along with one journey only where it is asked for. */
export interface ExportedParts {
  /** What was said about it and its personas; a journey mostly goes to a client. */
  readonly withComments?: boolean;
  /** The journeys that its cards open, and theirs in turn. */
  readonly withSubJourneys?: boolean;
}

/** A journey, everything in it, its personas and evidence: what can stand alone. Everything when `journeyId` is null, nothing when there is no such journey. */
export function exportedRecords(document: Document, journeyId: string | null, { withComments = false, withSubJourneys = false }: ExportedParts = {}): AnyRecord[] {
  if (journeyId === null) return [...document.records.values()];
  if (!getRecord(document, 'journey', journeyId)) return [];
  const journeyIds = [journeyId, ...(withSubJourneys ? allSubJourneyIdsOf(document, journeyId) : [])];
  const own = journeyIds.flatMap((id) => [document.records.get(id), ...contentOfJourney(document, id)]).filter((record) => record !== undefined);
  const companions = withSheets(document, [...new Set(own.flatMap(companionIdsOf))].flatMap((id) => document.records.get(id) ?? []));
  return [...own, ...companions, ...(withComments ? commentsOn(document, journeyIds, companions) : [])];
}

/** Personas alone, with their sheets and the evidence that these rest on. */
export function exportedPersonas(document: Document, personaIds: readonly string[], { withComments = false }: Pick<ExportedParts, 'withComments'> = {}): AnyRecord[] {
  const records = withSheets(document, personaIds.flatMap((id) => getRecord(document, 'persona', id) ?? []));
  return [...records, ...(withComments ? commentsOn(document, [], records) : [])];
}

function commentsOn(document: Document, journeyIds: readonly string[], companions: readonly AnyRecord[]): AnyRecord[] {
  const ids = new Set(companions.map(({ id }) => id));
  return [...journeyIds.flatMap((id) => childrenOf(document, id, 'comment')), ...childrenOf(document, '', 'comment').filter(({ targetId }) => ids.has(targetId))];
}
