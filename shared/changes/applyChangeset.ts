import type { z } from 'zod';
import { deepFreeze } from '../base/deepFreeze.ts';
import { accept, refuse, type Result } from '../base/result.ts';
import { recordSchemas, type AnyRecord } from '../model/records.ts';
import type { Change, Changeset, FieldValues } from './changeset.ts';
import { parentKeyOf, type Document } from './document.ts';
import { RecordMap } from './RecordMap.ts';

/**
 * Applies a changeset to a document, whole or not at all (SPEC rules 1–5).
 * @returns the next document; records that did not change and index entries that read as before keep their identity. Refused with `error.changeset.*` when a record to
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
    if (value === null || value === undefined) delete next[field];
    else next[field] = value;
  }
  return next as AnyRecord;
}

/** JSON knows no `undefined`: a field that is spread in empty must not make two equal records differ. */
function withoutUndefined(record: AnyRecord): AnyRecord {
  const entries = Object.entries(record);
  return entries.some(([, value]) => value === undefined) ? (Object.fromEntries(entries.filter(([, value]) => value !== undefined)) as unknown as AnyRecord) : record;
}

/** Why a record does not fit the schema of its type. The reason is for logs; kind, field and limit are for people. */
export interface RecordFault {
  readonly field: string;
  readonly reason: string;
  readonly kind: 'tooLong' | 'tooMany' | 'outOfRange' | 'invalid';
  /** The limit that was crossed; 0 where there is none. */
  readonly limit: number;
}

/** Whether a record fits the schema of its type; `null` = it does. */
export function checkRecord(record: AnyRecord): RecordFault | null {
  const schema = Object.hasOwn(recordSchemas, record.type) ? recordSchemas[record.type] : undefined;
  const checked = schema?.safeParse(record);
  if (checked?.success) return null;
  const issue = checked?.error.issues[0];
  return { field: issue?.path.join('.') || 'type', reason: issue?.message ?? 'unknown type', ...kindOfIssue(issue) };
}

function kindOfIssue(issue: z.core.$ZodIssue | undefined): Pick<RecordFault, 'kind' | 'limit'> {
  if (issue?.code === 'too_big' && issue.origin === 'string') return { kind: 'tooLong', limit: Number(issue.maximum) };
  if (issue?.code === 'too_big' && issue.origin === 'array') return { kind: 'tooMany', limit: Number(issue.maximum) };
  if (issue?.code === 'too_big') return { kind: 'outOfRange', limit: Number(issue.maximum) };
  if (issue?.code === 'too_small' && issue.origin !== 'string') return { kind: 'outOfRange', limit: Number(issue.minimum) };
  return { kind: 'invalid', limit: 0 };
}

function journeyKeyOf(record: AnyRecord): string | null {
  return 'journeyId' in record ? (record.journeyId ?? null) : null;
}

/** Copies an index once per changeset that touches it, and each touched set once; a set that ends as it began is the old one again. */
class Draft {
  private readonly records: RecordMap;
  private readonly childIds: IndexDraft;
  private readonly journeyRecordIds: IndexDraft;

  constructor(document: Document) {
    this.records = RecordMap.copyOf(document.records);
    this.childIds = new IndexDraft(document.childIds);
    this.journeyRecordIds = new IndexDraft(document.journeyRecordIds);
  }

  apply(change: Change) {
    if (change.op === 'add') {
      if (this.records.has(change.record.id)) return refuse('error.changeset.exists', { id: change.record.id });
      return this.put(withoutUndefined(change.record));
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
    const fault = checkRecord(record) ?? (previous && previous.id !== record.id ? { field: 'id', reason: 'id is fixed' } : null);
    if (fault) return refuse('error.changeset.invalid', { id: previous?.id ?? record.id, field: fault.field, reason: fault.reason });
    this.records.set(record.id, deepFreeze(record));
    if (previous && parentKeyOf(previous) === parentKeyOf(record) && journeyKeyOf(previous) === journeyKeyOf(record)) return null;
    if (previous) this.unindex(previous);
    this.childIds.add(parentKeyOf(record), record.id);
    const journeyId = journeyKeyOf(record);
    if (journeyId !== null) this.journeyRecordIds.add(journeyId, record.id);
    return null;
  }

  private unindex(record: AnyRecord) {
    this.childIds.delete(parentKeyOf(record), record.id);
    const journeyId = journeyKeyOf(record);
    if (journeyId !== null) this.journeyRecordIds.delete(journeyId, record.id);
  }
}

class IndexDraft {
  private readonly base: ReadonlyMap<string, ReadonlySet<string>>;
  private readonly owned = new Map<string, Set<string>>();

  constructor(base: ReadonlyMap<string, ReadonlySet<string>>) {
    this.base = base;
  }

  add(key: string, id: string) {
    this.own(key).add(id);
  }

  delete(key: string, id: string) {
    this.own(key).delete(id);
  }

  finish() {
    if (this.owned.size === 0) return this.base;
    const sets = new Map(this.base);
    for (const [key, set] of this.owned) {
      const before = this.base.get(key);
      if (set.size === 0) sets.delete(key);
      else if (before?.size !== set.size || ![...set].every((id) => before.has(id))) sets.set(key, set);
    }
    return sets;
  }

  private own(key: string) {
    let set = this.owned.get(key);
    if (!set) {
      set = new Set(this.base.get(key));
      this.owned.set(key, set);
    }
    return set;
  }
}
