import { accept, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { touchpointSchema, type Touchpoint } from '../model/records.ts';
import { needRecord } from './needRecord.ts';
import { pasteRecords } from './pasteRecords.ts';

export interface InsertTouchpointsArgs {
  readonly journeyId: string;
  readonly laneId: string;
  readonly stepId: string;
  /** Touchpoints of any journey that the new ones are made after, in the order in which they are to stand. */
  readonly sourceIds: readonly string[];
  readonly newId: () => string;
}

/** What a touchpoint is wherever it stands. What was measured or decided in one journey stays there: scores, importance, moment of truth, compliance, evidence. */
const ownFields = ['title', 'text', 'tags', 'image', 'channel', 'initiator', 'effort', 'owner', 'asksFor', 'personal', 'waitingTime'] as const;
const placeFields = ['type', 'id', 'journeyId', 'parentId', 'laneId', 'order'] as const;
const kept: ReadonlySet<string> = new Set([...ownFields, ...placeFields]);

/** Puts touchpoints like those of other places at the end of a cell. Refused when a source or the cell is gone. */
export function insertTouchpoints(document: Document, { journeyId, laneId, stepId, sourceIds, newId }: InsertTouchpointsArgs): Result<ChangeDraft> {
  const records: Touchpoint[] = [];
  for (const id of new Set(sourceIds)) {
    const source = needRecord(document, 'touchpoint', id);
    if (!source.ok) return source;
    records.push(touchpointSchema.parse(Object.fromEntries(Object.entries(source.value).filter(([field]) => kept.has(field)))));
  }
  const items = records.map((record) => ({ column: 0, row: 0, laneKind: 'touchpoints' as const, record }));
  const draft = pasteRecords(document, { content: { format: 'itinera-items', version: 1, items, readings: [], connections: [] }, journeyId, laneId, stepId, newId });
  return draft.ok ? accept({ ...draft.value, label: { key: 'change.insertTouchpoints', values: { count: items.length } } }) : draft;
}
