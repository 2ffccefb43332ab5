import { isSameJson } from '../base/isSameJson.ts';
import type { AnyRecord } from '../model/records.ts';
import type { Change, FieldValues } from './changeset.ts';
import { withFields } from './applyChangeset.ts';

/**
 * One list of changes with the effect of `first` and then `second`, at most one change per record (SPEC rules 7–9).
 * Both must apply in this order; otherwise the result is meaningless.
 */
export function squashChanges(first: readonly Change[], second: readonly Change[]): Change[] {
  const byId = new Map<string, Change>();
  for (const change of [...first, ...second]) {
    const id = change.op === 'update' ? change.id : change.record.id;
    const earlier = byId.get(id);
    const merged = earlier ? mergeChanges(earlier, change) : change.op === 'update' ? dropUnchanged(change.id, change.from, change.to) : change;
    if (merged === null) byId.delete(id);
    else byId.set(id, merged);
  }
  return [...byId.values()];
}

function mergeChanges(earlier: Change, later: Change): Change | null {
  if (earlier.op === 'add') {
    if (later.op === 'update') return { op: 'add', record: withFields(earlier.record, later.to) };
    return later.op === 'remove' ? null : later;
  }
  if (earlier.op === 'update') {
    if (later.op === 'update') return mergeUpdates(earlier.id, earlier, later);
    if (later.op === 'remove') return { op: 'remove', record: withFields(later.record, earlier.from) };
    return later;
  }
  return later.op === 'add' ? updateBetween(earlier.record, later.record) : later;
}

function mergeUpdates(id: string, earlier: { from: FieldValues; to: FieldValues }, later: { from: FieldValues; to: FieldValues }): Change | null {
  return dropUnchanged(id, { ...later.from, ...earlier.from }, { ...earlier.to, ...later.to });
}

function dropUnchanged(id: string, from: FieldValues, to: FieldValues): Change | null {
  const changed = Object.keys(to).filter((field) => !isSameJson(from[field] ?? null, to[field] ?? null));
  if (changed.length === 0) return null;
  const pick = (values: FieldValues) => Object.fromEntries(changed.map((field) => [field, values[field] ?? null]));
  return { op: 'update', id, from: pick(from), to: pick(to) };
}

/** The change that turns one state of a record into another (none = it is not there); `null` when they are the same. */
export function changeBetween(before: AnyRecord | null | undefined, after: AnyRecord | null | undefined): Change | null {
  if (before && after) return before === after ? null : updateBetween(before, after);
  if (after) return { op: 'add', record: after };
  return before ? { op: 'remove', record: before } : null;
}

/** The update that turns one version of a record into another; `null` when they are the same. */
function updateBetween(before: AnyRecord, after: AnyRecord): Change | null {
  const from: FieldValues = { ...before };
  const to: FieldValues = { ...after };
  const fields = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  const asValues = (values: FieldValues) => Object.fromEntries(fields.map((field) => [field, values[field] ?? null]));
  return dropUnchanged(before.id, asValues(from), asValues(to));
}
