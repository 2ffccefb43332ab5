import { isSameJson } from '../base/isSameJson.ts';
import { withFields } from './applyChangeset.ts';
import type { Change, FieldValues } from './changeset.ts';
import type { Document } from './document.ts';
import { Fitting } from './fitting.ts';
import { reverseChanges } from './reverseChanges.ts';

/**
 * What of these changes still applies to a document that others have edited since they were made (SPEC rules 10–13).
 * The result tells the truth about `document`: `from` and removed records are its own.
 */
export function fitChanges(document: Document, changes: readonly Change[]): Change[] {
  const fitting = new Fitting(document);
  for (const change of changes) {
    if (change.op === 'update') {
      const current = fitting.read(change.id);
      if (current) fitting.put(withFields(current, { ...change.to, id: change.id }));
    } else if (change.op === 'remove') fitting.remove(change.record.id);
    else if (!fitting.read(change.record.id)) fitting.put(change.record);
  }
  return fitting.finish();
}

/**
 * The changes that take back what these changes wrote, as far as it still stands (SPEC rules 14–17). Redo is the same function on what it returned.
 */
export function undoChanges(document: Document, changes: readonly Change[]): Change[] {
  const fitting = new Fitting(document);
  for (const change of reverseChanges(changes)) {
    if (change.op === 'update') {
      const current = fitting.read(change.id);
      const back = current ? fieldsStillHeld({ ...current }, change.from, change.to) : {};
      if (current) fitting.put(withFields(current, { ...back, id: change.id }));
    } else if (change.op === 'remove') fitting.remove(change.record.id);
    else if (!fitting.read(change.record.id)) fitting.put(change.record);
  }
  return fitting.finish();
}

/** The part of `back` whose fields still hold what was written. Fields of another type mean something else, so a change of type is one piece. */
function fieldsStillHeld(current: FieldValues, written: FieldValues, back: FieldValues): FieldValues {
  const held = Object.keys(back).filter((field) => isSameJson(current[field] ?? null, written[field] ?? null));
  if ('type' in back && held.length < Object.keys(back).length) return {};
  return Object.fromEntries(held.map((field) => [field, back[field]]));
}
