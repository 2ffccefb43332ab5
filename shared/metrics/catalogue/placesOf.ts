import { compareOrder } from '../../base/order.ts';
import { childrenOf, getRecord, stepsOfJourney, type Document } from '../../changes/document.ts';
import { isCellItem, type AnyRecord, type Journey, type Lane, type Stage, type Step } from '../../model/records.ts';

/** Where a record stands: in a journey, and there in a cell if it is a card. */
export interface Place {
  readonly record: AnyRecord;
  readonly journey: Journey | null;
  readonly stage: Stage | null;
  readonly step: Step | null;
  readonly lane: Lane | null;
}

/** Where these records stand: journey by journey in the library's order, then as the map is read, column by column. What belongs to no journey comes last. */
export function placesOf(document: Document, records: readonly AnyRecord[]): Place[] {
  const byJourney = Map.groupBy(records, (record) => ('journeyId' in record ? (record.journeyId ?? '') : ''));
  const journeys = childrenOf(document, '', 'journey').filter(({ id }) => byJourney.has(id));
  const placed = journeys.flatMap((journey) => placesInJourney(document, journey, byJourney.get(journey.id) ?? []));
  const elsewhere = (byJourney.get('') ?? []).map((record) => ({ record, journey: null, stage: null, step: null, lane: null }));
  return [...placed, ...elsewhere];
}

function placesInJourney(document: Document, journey: Journey, records: readonly AnyRecord[]): Place[] {
  const columns = new Map(stepsOfJourney(document, journey.id).map(({ id }, index) => [id, index]));
  const rows = new Map(childrenOf(document, journey.id, 'lane').map(({ id }, index) => [id, index]));
  const rank = (record: AnyRecord): readonly [number, number] => (isCellItem(record) ? [columns.get(record.parentId) ?? 0, rows.get(record.laneId) ?? 0] : [columns.size, 0]);
  const sorted = records.toSorted((a, b) => rank(a)[0] - rank(b)[0] || rank(a)[1] - rank(b)[1] || compareOrder(a, b));
  return sorted.map((record) => {
    const step = isCellItem(record) ? getRecord(document, 'step', record.parentId) : undefined;
    const lane = isCellItem(record) ? getRecord(document, 'lane', record.laneId) : undefined;
    return { record, journey, stage: getRecord(document, 'stage', step?.parentId) ?? null, step: step ?? null, lane: lane ?? null };
  });
}
