import { isSameJson } from '../base/isSameJson.ts';
import { cellItemTypeOfLane } from '../model/cellItemTypeOfLane.ts';
import { goTogether, referencesOf } from '../model/references.ts';
import { isCellItem, type AnyRecord, type Journey, type Lane } from '../model/records.ts';
import { checkRecord } from './applyChangeset.ts';
import type { Change } from './changeset.ts';
import type { Document } from './document.ts';
import { findOrphans } from './findOrphans.ts';
import { changeBetween } from './squashChanges.ts';

/** Fields that say where a record stands; they fall back together when the place is gone. */
const placeFields = ['type', 'journeyId', 'parentId', 'laneId', 'order', 'fromId', 'toId', 'personaId', 'targetId', 'threadId'];

/** A document being edited record by record, which at the end drops whatever would not stand and tells the difference (SPEC rules 10–12). */
export class Fitting {
  private readonly document: Document;
  /** Records as they will be; `null` = removed. In the order in which they were first touched. */
  private readonly touched = new Map<string, AnyRecord | null>();

  constructor(document: Document) {
    this.document = document;
  }

  readonly read = (id: string): AnyRecord | undefined => {
    const own = this.touched.get(id);
    return own === undefined ? this.document.records.get(id) : (own ?? undefined);
  };

  put(record: AnyRecord): void {
    this.touched.set(record.id, record);
  }

  remove(id: string): void {
    if (this.read(id)) this.touched.set(id, null);
  }

  finish(): Change[] {
    // Dropping one record can leave another without its parent, so until nothing moves; each round drops something for good.
    while (this.settleRecords() || this.settleLaneKinds() || this.removeOrphans());
    this.settlePersonaLists();
    return [...this.touched].flatMap(([id, record]) => changeBetween(this.document.records.get(id), record) ?? []);
  }

  /** Puts each record that cannot stand back to what can: its new fields at its old place, else as it was, else not there. */
  private settleRecords(): boolean {
    let hasMoved = false;
    for (const [id, record] of this.touched) {
      const before = this.document.records.get(id);
      if (!record || record === before || this.canStand(record, before)) continue;
      const kept = before && inOldPlace(record, before);
      this.touched.set(id, kept && !isSameJson(kept, record) && this.canStand(kept, before) ? kept : (before ?? null));
      hasMoved = true;
    }
    return hasMoved;
  }

  /** Looks only at what the edit changed: an old fault elsewhere in a record must not make it uneditable. */
  private canStand(record: AnyRecord, before: AnyRecord | undefined): boolean {
    if (checkRecord(record)) return false;
    const old = before ? referencesOf(before) : [];
    const isWhole = referencesOf(record).every((reference) => {
      if (record.type === before?.type && old.some(({ field, id }) => field === reference.field && id === reference.id)) return true;
      const target = this.read(reference.id);
      if (!target || !reference.types.includes(target.type)) return false;
      return goTogether(record, target);
    });
    return isWhole && this.suitsLane(record, before);
  }

  private suitsLane(record: AnyRecord, before: AnyRecord | undefined): boolean {
    if (!isCellItem(record) || (isCellItem(before) && before.type === record.type && before.laneId === record.laneId)) return true;
    const lane = this.read(record.laneId);
    return lane?.type === 'lane' && cellItemTypeOfLane(lane.kind) === record.type;
  }

  /** A lane with items that would not suit its new kind keeps its kind. What was fitted to the new kind falls back in the next round. */
  private settleLaneKinds(): boolean {
    let hasMoved = false;
    for (const [id, lane] of this.touched) {
      const before = this.document.records.get(id);
      if (lane?.type !== 'lane' || before?.type !== 'lane' || lane.kind === before.kind || this.suitsItems(lane)) continue;
      this.touched.set(id, { ...lane, kind: before.kind });
      hasMoved = true;
    }
    return hasMoved;
  }

  private suitsItems(lane: Lane): boolean {
    const type = cellItemTypeOfLane(lane.kind);
    for (const id of new Set([...(this.document.journeyRecordIds.get(lane.journeyId) ?? []), ...this.touched.keys()])) {
      const item = this.read(id);
      if (isCellItem(item) && item.laneId === lane.id && item.type !== type) return false;
    }
    return true;
  }

  private removeOrphans(): boolean {
    const suspects = [...this.touched].filter(([id, record]) => record?.type !== this.document.records.get(id)?.type).map(([id]) => id);
    const orphans = findOrphans(this.document, suspects, this.read);
    for (const id of orphans) this.touched.set(id, null);
    return orphans.length > 0;
  }

  private settlePersonaLists(): void {
    const isPersonaGone = [...this.touched].some(([id, record]) => !record && this.document.records.get(id)?.type === 'persona');
    const ids = isPersonaGone ? new Set([...this.touched.keys(), ...(this.document.childIds.get('') ?? [])]) : new Set(this.touched.keys());
    for (const id of ids) {
      const journey = this.read(id);
      if (journey?.type !== 'journey') continue;
      const personaIds = this.personasThatStand(journey);
      if (personaIds.length < journey.personaIds.length) this.touched.set(id, { ...journey, personaIds });
    }
  }

  private personasThatStand(journey: Journey): string[] {
    return journey.personaIds.filter((id) => this.read(id)?.type === 'persona');
  }
}

function inOldPlace(record: AnyRecord, before: AnyRecord): AnyRecord {
  const next: Record<string, unknown> = { ...record };
  const old: Record<string, unknown> = { ...before };
  for (const field of placeFields) {
    if (old[field] === undefined) delete next[field];
    else next[field] = old[field];
  }
  return next as unknown as AnyRecord;
}
