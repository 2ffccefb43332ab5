import { cellItemTypes, type AnyRecord, type Comment, type RecordOf, type RecordType } from './records.ts';

/** A field by which a record points at another one that it cannot stand without. */
export interface Reference {
  readonly field: string;
  readonly id: string;
  /** What the record at `id` has to be. */
  readonly types: readonly RecordType[];
}

/** What can be commented on in a journey; a persona, too, but outside of journeys. */
const commentedTypes = ['journey', 'stage', 'step', 'lane', ...cellItemTypes, 'emotion', 'connection'] as const;
export type CommentedRecord = RecordOf<(typeof commentedTypes)[number] | 'persona'>;

const parentTypes: Partial<Record<RecordType, readonly RecordType[]>> = {
  step: ['stage'], card: ['step'], touchpoint: ['step'], opportunity: ['step'], metric: ['step'], emotion: ['step'], stance: ['stage'], reading: ['metric'],
  section: ['persona'], claim: ['section'], actor: ['stakeholderMap'], relation: ['stakeholderMap'],
};

/**
 * Everything that a record needs in order to stand: its journey, parent, lane, persona, the two ends of a connection or relation, what a comment is about.
 * A journey's `personaIds`, a card's `evidenceIds`, `subJourneyId` and `claimId`, `originId` and `comparesToId` are not among them: whoever reads them passes over
 * what is gone.
 */
export function referencesOf(record: AnyRecord): Reference[] {
  const found: Reference[] = [];
  if ('journeyId' in record && record.journeyId) found.push({ field: 'journeyId', id: record.journeyId, types: ['journey'] });
  if ('parentId' in record) found.push({ field: 'parentId', id: record.parentId, types: parentTypes[record.type] ?? [] });
  if ('laneId' in record) found.push({ field: 'laneId', id: record.laneId, types: ['lane'] });
  if ((record.type === 'emotion' || record.type === 'stance' || record.type === 'actor') && record.personaId) found.push({ field: 'personaId', id: record.personaId, types: ['persona'] });
  if (record.type === 'connection' || record.type === 'relation') {
    const types = record.type === 'connection' ? cellItemTypes : (['actor'] as const);
    found.push({ field: 'fromId', id: record.fromId, types }, { field: 'toId', id: record.toId, types });
  }
  if (record.type === 'comment') found.push(...referencesOfComment(record));
  return found;
}

function referencesOfComment({ journeyId, targetId, threadId }: Comment): Reference[] {
  const target: Reference = { field: 'targetId', id: targetId, types: journeyId ? commentedTypes : ['persona'] };
  return threadId ? [target, { field: 'threadId', id: threadId, types: ['comment'] }] : [target];
}

/** Whether two records go together where one refers to the other: both in one journey where both are in any, both on one stakeholder map, and an answer is about what its thread is about. */
export function goTogether(record: AnyRecord, target: AnyRecord): boolean {
  if (record.type === 'comment' && target.type === 'comment') return record.targetId === target.targetId && record.journeyId === target.journeyId;
  if (record.type === 'comment' && target.type === 'journey') return record.journeyId === target.id;
  if (record.type === 'relation' && target.type === 'actor') return record.parentId === target.parentId;
  return !('journeyId' in record && 'journeyId' in target) || record.journeyId === target.journeyId;
}

/** Whether something can be commented on. */
export function canBeCommented(record: AnyRecord | undefined): record is CommentedRecord {
  return record !== undefined && (record.type === 'persona' || (commentedTypes as readonly string[]).includes(record.type));
}

/** What a record names outside its journey and takes along wherever the journey goes: personas and evidence. */
export function companionIdsOf(record: AnyRecord): readonly string[] {
  if (record.type === 'journey') return record.personaIds;
  if (record.type === 'emotion' || record.type === 'stance') return [record.personaId];
  return 'evidenceIds' in record ? (record.evidenceIds ?? []) : [];
}
