import { accept, refuse, type Result } from '../base/result.ts';
import type { Document } from '../changes/document.ts';
import { canRestOnEvidence, type FoundedRecord } from '../model/canRestOnEvidence.ts';

/** The cards and claims of these ids, each once. Refused when one is missing or cannot rest on evidence, or when there is none. */
export function needFounded(document: Document, ids: readonly string[]): Result<FoundedRecord[]> {
  const found: FoundedRecord[] = [];
  for (const id of new Set(ids)) {
    const record = document.records.get(id);
    if (!canRestOnEvidence(record)) return refuse(record ? 'error.record.wrongType' : 'error.record.missing');
    found.push(record);
  }
  return found.length > 0 ? accept(found) : refuse('error.record.noneChosen');
}
