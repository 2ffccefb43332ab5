import { recordsOfJourney, type Document } from '../changes/document.ts';
import { companionIdsOf } from '../model/references.ts';
import type { AnyRecord } from '../model/records.ts';

/** A journey, everything in it, its personas and evidence: what can stand alone. Everything when `journeyId` is null, nothing when there is no such journey. */
export function exportedRecords(document: Document, journeyId: string | null): AnyRecord[] {
  if (journeyId === null) return [...document.records.values()];
  const journey = document.records.get(journeyId);
  if (journey?.type !== 'journey') return [];
  const own = [journey, ...recordsOfJourney(document, journeyId)];
  return [...own, ...[...new Set(own.flatMap(companionIdsOf))].flatMap((id) => document.records.get(id) ?? [])];
}
