import { accept, refuse, type Result } from '../base/result.ts';
import type { ChangeDraft, Label } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { Fitting } from '../changes/fitting.ts';
import type { AnyRecord } from '../model/records.ts';
import { cleanRecord } from './cleanFields.ts';
import { refusalOfContent } from './refusalOfContent.ts';
import { refusalOfLock } from './refusalOfLock.ts';

/** What a command wants of the document: whole records, checked and turned into changes here. */
export interface Edits {
  readonly add?: readonly AnyRecord[];
  /** Records that exist, as they shall be. */
  readonly put?: readonly AnyRecord[];
  /** Records that only get a new order key, to make room for others. */
  readonly shift?: readonly AnyRecord[];
  /** Ids of records to remove; whatever could not stand without them goes too. */
  readonly remove?: readonly string[];
}

/**
 * The changes that bring a document to what a command wants, with everything that follows from it: children, emotions and connections of removed
 * records, personas of journeys. Refused with `error.record.*` or `error.field.*` when a record would not fit its schema, stand alone, or exists already,
 * with `error.locked.*` when something that is locked would change.
 */
export function draftChanges(document: Document, label: Label, { add = [], put = [], shift = [], remove = [] }: Edits): Result<ChangeDraft> {
  const fitting = new Fitting(document);
  for (const given of add) {
    const record = cleanRecord(given);
    if (fitting.read(record.id)) return refuse('error.record.exists');
    const refusal = refusalOfContent(record);
    if (refusal) return refusal;
    fitting.put(record);
  }
  for (const record of put) {
    const refusal = refusalOfContent(record, document.records.get(record.id));
    if (refusal) return refusal;
    fitting.put(record);
  }
  for (const record of shift) fitting.put(record);
  for (const id of remove) fitting.remove(id);
  const changes = fitting.finish();
  const refusal = refusalOfLock(document, changes, new Set(shift.map(({ id }) => id)));
  if (refusal) return refusal;
  // Fitting drops what has no place to stand; a command that was given such a place says so instead.
  if (add.some((record) => !fitting.read(record.id))) return refuse('error.record.missing');
  return accept({ label, changes });
}
