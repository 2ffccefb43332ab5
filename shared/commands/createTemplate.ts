import type { Result } from '../base/result.ts';
import { withFields } from '../changes/applyChangeset.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { childrenOf, contentOfJourney, type Document } from '../changes/document.ts';
import { isLockable } from '../model/isLocked.ts';
import { isCellItem, type AnyRecord, type Journey } from '../model/records.ts';
import { renewIds } from '../model/renewIds.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';
import { placeAmong } from './placeAmong.ts';

/** What of a map a template keeps. What cannot stand without something that is left out is left out too: cards without stages, curves without personas. */
export interface TemplateKeeps {
  readonly stages: boolean;
  readonly lanes: boolean;
  readonly cards: boolean;
  readonly connections: boolean;
  readonly personas: boolean;
  readonly emotions: boolean;
}

export interface CreateTemplateArgs {
  /** The map that it is made from; it stays as it is. */
  readonly journeyId: string;
  readonly title: string;
  readonly keeps: TemplateKeeps;
  /** Which of the parts that are kept are locked. */
  readonly locks: Pick<TemplateKeeps, 'stages' | 'lanes' | 'cards'>;
  /** The first id it makes is the id of the template. */
  readonly newId: () => string;
}

/**
 * Saves a map as a template of one's own: a journey that new ones are made from. What belongs to this one project stays out: scenario, saved views, readings,
 * evidence, sub-journeys. Refused when the journey is gone or the title is empty.
 */
export function createTemplate(document: Document, { journeyId, title, keeps, locks, newId }: CreateTemplateArgs): Result<ChangeDraft> {
  const source = needRecord(document, 'journey', journeyId);
  if (!source.ok) return source;
  const journeys = childrenOf(document, '', 'journey');
  const { orders, shifted } = placeAmong(journeys, journeys.length, 1);
  const { state, perspective, personaIds } = source.value;
  const journey: Journey = { type: 'journey', id: journeyId, order: orders[0] ?? '', title, state, perspective, personaIds: keeps.personas ? personaIds : [], template: true };
  const kept = contentOfJourney(document, journeyId).filter((record) => isKept(record, keeps)).map((record) => asTemplatePart(record, locks));
  return draftChanges(document, { key: 'change.createTemplate', values: { title } }, { add: renewIds([journey, ...kept], newId), shift: shifted });
}

function isKept(record: AnyRecord, { stages, lanes, cards, connections, personas, emotions }: TemplateKeeps): boolean {
  switch (record.type) {
    case 'stage':
    case 'step': return stages;
    case 'lane': return lanes;
    case 'connection': return stages && lanes && cards && connections;
    case 'emotion': return stages && personas && emotions;
    default: return isCellItem(record) && stages && lanes && cards;
  }
}

function asTemplatePart(record: AnyRecord, locks: CreateTemplateArgs['locks']): AnyRecord {
  const isFixed = record.type === 'lane' ? locks.lanes : isCellItem(record) ? locks.cards : isLockable(record) && locks.stages;
  return withFields(record, { locked: isFixed || null, originId: null, evidenceIds: null, subJourneyId: null, claimId: null });
}
