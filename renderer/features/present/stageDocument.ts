import { createDocument } from '../../../shared/changes/createDocument.ts';
import { recordsOfJourney, type Document } from '../../../shared/changes/document.ts';
import { isCellItem } from '../../../shared/model/records.ts';

/** A journey with the cards of these steps only: its rows are as high as these cards need, whatever stands elsewhere. */
export function documentOfSteps(document: Document, journeyId: string, stepIds: readonly string[]): Document {
  const kept = recordsOfJourney(document, journeyId).filter((record) => !isCellItem(record) || stepIds.includes(record.parentId));
  const ids = new Set(kept.map(({ id }) => id));
  const whole = kept.filter((record) => record.type !== 'reading' || ids.has(record.parentId));
  const journey = document.records.get(journeyId);
  const personas = journey?.type === 'journey' ? journey.personaIds.flatMap((id) => document.records.get(id) ?? []) : [];
  return createDocument([...(journey ? [journey] : []), ...personas, ...whole]);
}
