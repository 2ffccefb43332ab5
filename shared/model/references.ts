import { cellItemTypes, type AnyRecord, type RecordType } from './records.ts';

/** A field by which a record points at another one that it cannot stand without. */
export interface Reference {
  readonly field: string;
  readonly id: string;
  /** What the record at `id` has to be. */
  readonly types: readonly RecordType[];
}

const parentTypes: Partial<Record<RecordType, readonly RecordType[]>> = {
  step: ['stage'], card: ['step'], touchpoint: ['step'], opportunity: ['step'], metric: ['step'], emotion: ['step'], reading: ['metric'],
};

/**
 * Everything that a record needs in order to stand: its journey, parent, lane, persona and the two ends of a connection.
 * A journey's `personaIds`, a card's `evidenceIds` and `subJourneyId`, `originId` and `comparesToId` are not among them: whoever reads them passes over
 * what is gone.
 */
export function referencesOf(record: AnyRecord): Reference[] {
  const found: Reference[] = [];
  if ('journeyId' in record) found.push({ field: 'journeyId', id: record.journeyId, types: ['journey'] });
  if ('parentId' in record) found.push({ field: 'parentId', id: record.parentId, types: parentTypes[record.type] ?? [] });
  if ('laneId' in record) found.push({ field: 'laneId', id: record.laneId, types: ['lane'] });
  if (record.type === 'emotion') found.push({ field: 'personaId', id: record.personaId, types: ['persona'] });
  if (record.type === 'connection') {
    found.push({ field: 'fromId', id: record.fromId, types: cellItemTypes }, { field: 'toId', id: record.toId, types: cellItemTypes });
  }
  return found;
}

/** What a record names outside its journey and takes along wherever the journey goes: personas and evidence. */
export function companionIdsOf(record: AnyRecord): readonly string[] {
  if (record.type === 'journey') return record.personaIds;
  if (record.type === 'emotion') return [record.personaId];
  return 'evidenceIds' in record ? (record.evidenceIds ?? []) : [];
}
