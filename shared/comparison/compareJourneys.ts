import { compareDocuments, type RecordDifference } from '../changes/compareDocuments.ts';
import { createDocument } from '../changes/createDocument.ts';
import { childrenOf, stepsOfJourney, type Document } from '../changes/document.ts';
import { journeyIdOf } from '../changes/journeyIdsOf.ts';
import { compareOrder } from '../base/order.ts';
import { isCellItem, type AnyRecord, type CellItem } from '../model/records.ts';
import { alignJourneys, type JourneyAt } from './alignJourneys.ts';
import { compareCurves, type CurveComparison } from './compareCurves.ts';
import { mergeFrame, type MergedFrame } from './mergeFrame.ts';
import { placeOf, type MapPlace } from './placeOf.ts';
import { reorderedIds } from './reorderedIds.ts';

/** What became of one record of a journey, and where. */
export interface JourneyDifference extends RecordDifference {
  /** Where it stands, or stood when it was removed. */
  readonly place: MapPlace;
  /** Where it stood before, when it is `isMoved`; the same place when it only changed its turn there. */
  readonly from: MapPlace | null;
}

export interface JourneyComparison {
  readonly journeyId: string;
  /** Each journey with the rest of its library, counterparts under one id. */
  readonly before: Document;
  readonly after: Document;
  readonly frame: MergedFrame;
  readonly differences: readonly JourneyDifference[];
  readonly curves: readonly CurveComparison[];
}

/** What tells two maps apart by nature: which one it is, what it was derived from, where a template holds it fast. */
const ownFields = { journey: ['title', 'state', 'comparesToId', 'template'], part: ['originId', 'locked'] } as const;

/**
 * Compares two journeys, or two versions of one: what was added, removed, moved and changed, and what became of the emotion curves. A journey that is
 * missing on one side is empty there.
 */
export function compareJourneys(before: JourneyAt, after: JourneyAt): JourneyComparison {
  const aligned = alignJourneys(before, after);
  const isSelf = before.journeyId === after.journeyId;
  const { journeyId } = after;
  const compared = compareDocuments(createDocument(aligned.before.map((record) => comparable(record, isSelf))), createDocument(aligned.after.map((record) => comparable(record, isSelf))));
  const old = createDocument([...surroundings(before, after.journeyId), ...aligned.before]);
  const next = createDocument([...surroundings(after, before.journeyId), ...aligned.after]);
  const frame = mergeFrame(old, next, journeyId);
  return { journeyId, before: old, after: next, frame, differences: differencesOf(compared, old, next, journeyId), curves: compareCurves({ before: old, after: next, journeyId, steps: frame.steps }) };
}

/** What a journey is read with: personas, evidence, the journeys that its cards open. */
function surroundings({ document, journeyId }: JourneyAt, otherId: string): AnyRecord[] {
  return [...document.records.values()].filter((record) => ![journeyId, otherId].includes(journeyIdOf(record) ?? ''));
}

/** A record without what is not compared, an empty field being as good as none; its turn among its neighbours is read from their sequence, as keys say nothing. */
function comparable(record: AnyRecord, isSelf: boolean): AnyRecord {
  const left = new Set<string>(['order', ...(isSelf ? [] : ownFields[record.type === 'journey' ? 'journey' : 'part'])]);
  return Object.fromEntries(Object.entries(record).filter(([field, value]) => !left.has(field) && value !== '' && !(Array.isArray(value) && value.length === 0))) as unknown as AnyRecord;
}

function differencesOf(compared: readonly RecordDifference[], before: Document, after: Document, journeyId: string): JourneyDifference[] {
  const reordered = new Set(reorderedIn(before, after, journeyId));
  const known = new Set(compared.map(({ record }) => record.id));
  const onlyMoved = [...reordered].filter((id) => !known.has(id)).flatMap((id) => after.records.get(id) ?? []);
  const all: readonly RecordDifference[] = [...compared, ...onlyMoved.map((record) => ({ kind: 'moved' as const, record, isMoved: true, fields: [] }))];
  return all.map(({ kind, record: { id }, isMoved, fields }) => {
    const home = kind === 'removed' ? before : after;
    const record = home.records.get(id)!;
    const hasMoved = isMoved || reordered.has(id);
    const old = before.records.get(id);
    return { kind, record, isMoved: hasMoved, fields, place: placeOf(home, record), from: hasMoved && old ? placeOf(before, old) : null };
  });
}

/** What changed its turn among those that stand where it stood before. */
function reorderedIn(before: Document, after: Document, journeyId: string): string[] {
  const among = (type: 'stage' | 'step' | 'lane', parentId: string) => reorderedIds(childrenOf(before, parentId, type).map(({ id }) => id), childrenOf(after, parentId, type).map(({ id }) => id));
  const cells = cellsOf(before, journeyId);
  return [
    ...among('stage', journeyId), ...among('lane', journeyId), ...childrenOf(after, journeyId, 'stage').flatMap(({ id }) => among('step', id)),
    ...[...cellsOf(after, journeyId)].flatMap(([cell, items]) => reorderedIds(cells.get(cell) ?? [], items)),
  ];
}

function cellsOf(document: Document, journeyId: string): ReadonlyMap<string, readonly string[]> {
  const items = stepsOfJourney(document, journeyId).flatMap(({ id }) => [...(document.childIds.get(id) ?? [])].flatMap((itemId): CellItem[] => {
    const record = document.records.get(itemId);
    return isCellItem(record) ? [record] : [];
  }));
  return new Map([...Map.groupBy(items.sort(compareOrder), (item) => `${item.laneId} ${item.parentId}`)].map(([cell, list]) => [cell, list.map(({ id }) => id)]));
}
