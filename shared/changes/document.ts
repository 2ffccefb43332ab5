import { compareOrder } from '../base/order.ts';
import { isCellItem, type AnyRecord, type CellItem, type RecordOf, type RecordType } from '../model/records.ts';

/**
 * All records of a library, immutable. Two indexes answer the questions that commands and layout ask:
 * the children of a parent (a journey's stages, a stage's steps, a step's items, a metric's readings, a persona's sections, their claims) and the records of a journey.
 */
export interface Document {
  readonly records: ReadonlyMap<string, AnyRecord>;
  /** Record ids by `parentId`, else by `journeyId`, else by '' (library level). Unsorted sets. */
  readonly childIds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ids of every record with this `journeyId`, the journey itself not included. */
  readonly journeyRecordIds: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The key under which `childIds` lists a record. */
export function parentKeyOf(record: AnyRecord): string {
  if ('parentId' in record) return record.parentId;
  return 'journeyId' in record ? (record.journeyId ?? '') : '';
}

export function getRecord<Type extends RecordType>(document: Document, type: Type, id: string | undefined): RecordOf<Type> | undefined {
  const record = id === undefined ? undefined : document.records.get(id);
  return record?.type === type ? (record as RecordOf<Type>) : undefined;
}

/** Children of one type in their order (order key, then id; those without an order key by id). */
export function childrenOf<Type extends RecordType>(document: Document, parentId: string, type: Type): RecordOf<Type>[] {
  const found: RecordOf<Type>[] = [];
  for (const id of document.childIds.get(parentId) ?? []) {
    const record = document.records.get(id);
    if (record?.type === type) found.push(record as RecordOf<Type>);
  }
  return found.sort(compareOrder);
}

/** A metric's readings by date; the last one is what it stands at. */
export function readingsOf(document: Document, metricId: string): RecordOf<'reading'>[] {
  return childrenOf(document, metricId, 'reading').sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** Every record of a journey, without the journey itself, in no particular order. */
export function recordsOfJourney(document: Document, journeyId: string): AnyRecord[] {
  return [...(document.journeyRecordIds.get(journeyId) ?? [])].flatMap((id) => document.records.get(id) ?? []);
}

/** What a copy of a journey takes along: everything in it. What was said about it stays with the original, where the talk goes on. */
export function contentOfJourney(document: Document, journeyId: string): AnyRecord[] {
  return recordsOfJourney(document, journeyId).filter(({ type }) => type !== 'comment');
}

/** A journey's steps as its columns stand: by stage, then within the stage. */
export function stepsOfJourney(document: Document, journeyId: string): RecordOf<'step'>[] {
  return childrenOf(document, journeyId, 'stage').flatMap((stage) => childrenOf(document, stage.id, 'step'));
}

/** The items of one cell from top to bottom. */
export function cellItemsOf(document: Document, stepId: string, laneId: string): CellItem[] {
  const found: CellItem[] = [];
  for (const id of document.childIds.get(stepId) ?? []) {
    const record = document.records.get(id);
    if (isCellItem(record) && record.laneId === laneId) found.push(record);
  }
  return found.sort(compareOrder);
}
