import { childrenOf, getRecord, type Document } from '../changes/document.ts';
import { isCellItem, type AnyRecord } from '../model/records.ts';

/** Where something stands on a map: its cell, its column, its row, or (all `null`) nowhere in particular. */
export interface MapPlace {
  readonly stageId: string | null;
  readonly stepId: string | null;
  readonly laneId: string | null;
}

const nowhere: MapPlace = { stageId: null, stepId: null, laneId: null };

/** The place of a record: what is attached to another record stands where that one stands. */
export function placeOf(document: Document, record: AnyRecord): MapPlace {
  if (record.type === 'stage') return { ...nowhere, stageId: record.id };
  if (record.type === 'lane') return { ...nowhere, laneId: record.id };
  if (record.type === 'step') return { stageId: record.parentId, stepId: record.id, laneId: null };
  if (isCellItem(record)) return cell(document, record.parentId, record.laneId);
  if (record.type === 'emotion') return cell(document, record.parentId, childrenOf(document, record.journeyId, 'lane').find(({ kind }) => kind === 'emotion')?.id ?? null);
  const holder = document.records.get(record.type === 'reading' ? record.parentId : record.type === 'connection' ? record.fromId : '');
  return holder && isCellItem(holder) ? placeOf(document, holder) : nowhere;
}

function cell(document: Document, stepId: string, laneId: string | null): MapPlace {
  return { stageId: getRecord(document, 'step', stepId)?.parentId ?? null, stepId, laneId };
}
