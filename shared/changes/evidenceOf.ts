import type { AnyRecord, Evidence } from '../model/records.ts';
import { getRecord, type Document } from './document.ts';

/** What a record rests on; what is gone is left out. */
export function evidenceOf(document: Document, record: AnyRecord | undefined): Evidence[] {
  if (!record || !('evidenceIds' in record)) return [];
  return (record.evidenceIds ?? []).flatMap((id) => getRecord(document, 'evidence', id) ?? []);
}
