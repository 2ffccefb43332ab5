import type { Document } from '../changes/document.ts';
import type { RecordType } from '../model/records.ts';
import { deleteRecords } from './deleteRecords.ts';

/** What else a deletion would do. */
export interface DeletionEffect {
  /** Records that go along, by type; what is deleted itself is not among them. */
  readonly gone: ReadonlyMap<RecordType, number>;
  /** Journeys that stay and lose somebody. */
  readonly journeysChanged: number;
}

/** Tells before a deletion what goes along: what the command itself would do, counted. */
export function effectOfDeletion(document: Document, ids: readonly string[]): DeletionEffect {
  const draft = deleteRecords(document, { ids });
  const gone = new Map<RecordType, number>();
  let journeysChanged = 0;
  for (const change of draft.ok ? draft.value.changes : []) {
    if (change.op === 'remove' && !ids.includes(change.record.id)) gone.set(change.record.type, (gone.get(change.record.type) ?? 0) + 1);
    if (change.op === 'update' && document.records.get(change.id)?.type === 'journey') journeysChanged += 1;
  }
  return { gone, journeysChanged };
}
