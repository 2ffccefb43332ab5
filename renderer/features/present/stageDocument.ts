import { createDocument } from '../../../shared/changes/createDocument.ts';
import { getRecord, type Document } from '../../../shared/changes/document.ts';
import { recordsToDraw } from '../../../shared/changes/recordsToDraw.ts';
import { isCellItem } from '../../../shared/model/records.ts';

/** A journey with the cards of these steps only: its rows are as high as these cards need, whatever stands elsewhere. */
export function documentOfSteps(document: Document, journeyId: string, stepIds: readonly string[]): Document {
  const journey = getRecord(document, 'journey', journeyId);
  const kept = (journey ? recordsToDraw(document, journey) : []).filter((record) => !isCellItem(record) || record.journeyId !== journeyId || stepIds.includes(record.parentId));
  const ids = new Set(kept.map(({ id }) => id));
  return createDocument(kept.filter((record) => record.type !== 'reading' || ids.has(record.parentId)));
}
