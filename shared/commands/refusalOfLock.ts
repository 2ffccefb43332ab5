import { refuse, type Refusal } from '../base/result.ts';
import type { Change } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { journeyIdOf } from '../changes/journeyIdsOf.ts';
import { isLocked } from '../model/isLocked.ts';
import { titleOf } from '../model/titleOf.ts';
import type { AnyRecord } from '../model/records.ts';

/** The lock itself, how a lane is shown, and which part of another map it stands for: none of it is what a template fixes. */
const freeFields: ReadonlySet<string> = new Set(['locked', 'collapsed', 'originId']);

/**
 * Why changes that a person wants must not be: they would edit, move or delete what is locked (see isLocked). `null` = none of it is.
 * Every command passes here (draftChanges); undo, restoring, import and what other windows did do not. A journey goes with all that is locked in it.
 * @param shiftedIds records that only get a new order key, to make room for another.
 */
export function refusalOfLock(document: Document, changes: readonly Change[], shiftedIds: ReadonlySet<string>): { readonly ok: false; readonly refusal: Refusal } | null {
  const goneJourneys = new Set(changes.flatMap((change) => (change.op === 'remove' && change.record.type === 'journey' ? [change.record.id] : [])));
  const touched = changes.flatMap((change) => lockedBy(document, change, shiftedIds) ?? []).filter((record) => !goneJourneys.has(journeyIdOf(record) ?? ''));
  return refusalOfLocked(touched);
}

/** Says that these records cannot be edited, as far as they are locked, and how they can. `null` = none of them is. */
export function refusalOfLocked(records: readonly AnyRecord[]): { readonly ok: false; readonly refusal: Refusal } | null {
  const [first, ...others] = records.filter(isLocked);
  if (!first) return null;
  if (others.length > 0) return refuse('error.locked.several', { count: others.length + 1 });
  const name = titleOf(first);
  return refuse('error.locked.one', { type: first.type, name, named: name === '' ? 'no' : 'yes' });
}

/** The locked record that a change would touch. */
function lockedBy(document: Document, change: Change, shiftedIds: ReadonlySet<string>): AnyRecord | null {
  if (change.op === 'add') return null;
  const record = document.records.get(change.op === 'update' ? change.id : change.record.id);
  if (!record || !isLocked(record)) return null;
  const isFree = change.op === 'update' && Object.keys(change.to).every((field) => freeFields.has(field) || (field === 'order' && shiftedIds.has(record.id)));
  return isFree ? null : record;
}
