import { deepFreeze } from '../base/deepFreeze.ts';
import { accept, refuse, type Result } from '../base/result.ts';
import { recordSchemas, type AnyRecord } from '../model/records.ts';
import type { Change, Changeset, FieldValues } from './changeset.ts';
import { parentKeyOf, type Document } from './document.ts';

/**
 * Applies a changeset to a document, whole or not at all (SPEC rules 1–5).
 * @returns the next document; records that did not change keep their identity. Refused with `error.changeset.*` when a record to
 * add exists, one to update or remove is missing, or a result does not fit its schema.
 */
export function applyChangeset(document: Document, changeset: Pick<Changeset, 'changes'>): Result<Document> {
  const draft = new Draft(document);
  for (const change of changeset.changes) {
    const refusal = draft.apply(change);
    if (refusal) return refusal;
  }
  return accept(draft.finish());
}

/** The record after `to` is laid over it; `null` removes a field. Not validated. */
export function withFields(record: AnyRecord, to: FieldValues): AnyRecord {
  const next: Record<string, unknown> = { ...record };
  for (const [field, value] of Object.entries(to)) {
    if (value === null) delete next[field];
    else next[field] = value;
  }
  return next as AnyRecord;
}

/** Copies each index once per changeset, and each touched set once. */
class Draft {
  private readonly records: Map<string, AnyRecord>;
  private readonly childIds: IndexDraft;
  private readonly journeyRecordIds: IndexDraft;

  constructor(document: Document) {
    this.records = new Map(document.records);
    this.childIds = new IndexDraft(document.childIds);
    this.journeyRecordIds = new IndexDraft(document.journeyRecordIds);
  }

  apply(change: Change) {
    if (change.op === 'add') {
      if (this.records.has(change.record.id)) return refuse('error.changeset.exists', { id: change.record.id });
      return this.put(change.record);
    }
    const id = change.op === 'remove' ? change.record.id : change.id;
    const current = this.records.get(id);
    if (!current) return refuse('error.changeset.missing', { id });
    if (change.op === 'update') return this.put(withFields(current, change.to), current);
    this.unindex(current);
    this.records.delete(id);
    return null;
  }

  finish(): Document {
    return { records: this.records, childIds: this.childIds.finish(), journeyRecordIds: this.journeyRecordIds.finish() };
  }

  private put(record: AnyRecord, previous?: AnyRecord) {
    const schema = Object.hasOwn(recordSchemas, record.type) ? recordSchemas[record.type] : undefined;
    const checked = schema?.safeParse(record);
    if (!checked?.success) {
      const issue = checked?.error.issues[0];
      return refuse('error.changeset.invalid', { id: record.id, field: issue?.path.join('.') ?? 'type', reason: issue?.message ?? 'unknown type' });
    }
    if (previous && previous.id !== record.id) return refuse('error.changeset.invalid', { id: previous.id, field: 'id', reason: 'id is fixed' });
    if (previous) this.unindex(previous);
    this.records.set(record.id, deepFreeze(record));
    this.childIds.add(parentKeyOf(record), record.id);
    if ('journeyId' in record) this.journeyRecordIds.add(record.journeyId, record.id);
    return null;
  }

  private unindex(record: AnyRecord) {
    this.childIds.delete(parentKeyOf(record), record.id);
    if ('journeyId' in record) this.journeyRecordIds.delete(record.journeyId, record.id);
  }
}

class IndexDraft {
  private readonly sets: Map<string, ReadonlySet<string>>;
  private readonly owned = new Map<string, Set<string>>();

  constructor(base: ReadonlyMap<string, ReadonlySet<string>>) {
    this.sets = new Map(base);
  }

  add(key: string, id: string) {
    this.own(key).add(id);
  }

  delete(key: string, id: string) {
    this.own(key).delete(id);
  }

  finish() {
    for (const [key, set] of this.owned) if (set.size === 0) this.sets.delete(key);
    return this.sets;
  }

  private own(key: string) {
    let set = this.owned.get(key);
    if (!set) {
      set = new Set(this.sets.get(key));
      this.owned.set(key, set);
      this.sets.set(key, set);
    }
    return set;
  }
}
