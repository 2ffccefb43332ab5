import { accept, refuse, type Result } from '../base/result.ts';
import { getRecord, type Document } from '../changes/document.ts';
import { isCellItem, type CellItem, type RecordOf, type RecordType } from '../model/records.ts';

/** The record of this type and id. Refused with `error.record.missing` or, when the id belongs to something else, `error.record.wrongType`. */
export function needRecord<Type extends RecordType>(document: Document, type: Type, id: string): Result<RecordOf<Type>> {
  const record = getRecord(document, type, id);
  if (record) return accept(record);
  return refuse(document.records.has(id) ? 'error.record.wrongType' : 'error.record.missing');
}

/** The cell items of these ids, each once. Refused when one is missing or something else, or when there is none. */
export function needCellItems(document: Document, ids: readonly string[]): Result<CellItem[]> {
  const items: CellItem[] = [];
  for (const id of new Set(ids)) {
    const record = document.records.get(id);
    if (!isCellItem(record)) return refuse(record ? 'error.record.wrongType' : 'error.record.missing');
    items.push(record);
  }
  return items.length > 0 ? accept(items) : refuse('error.record.noneChosen');
}

/** The cell items of these ids, each once, and the journey that all of them are in. Refused as `needCellItems`, or when there are several journeys. */
export function needItemsOfOneJourney(document: Document, ids: readonly string[]): Result<{ readonly items: CellItem[]; readonly journeyId: string }> {
  const chosen = needCellItems(document, ids);
  if (!chosen.ok) return chosen;
  const journeyId = chosen.value[0]?.journeyId ?? '';
  return chosen.value.some((item) => item.journeyId !== journeyId) ? refuse('error.move.otherJourney') : accept({ items: chosen.value, journeyId });
}
