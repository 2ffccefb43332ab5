import type { CellItemType, RecordType } from '../model/records.ts';

/** Labels that depend on the type of record, spelled out so that every key can be found by a text search. */
export const updateLabels = {
  library: 'change.update.library', journey: 'change.update.journey', stage: 'change.update.stage', step: 'change.update.step', lane: 'change.update.lane',
  card: 'change.update.card', touchpoint: 'change.update.touchpoint', opportunity: 'change.update.opportunity', metric: 'change.update.metric',
  reading: 'change.update.reading', emotion: 'change.update.emotion', stance: 'change.update.stance', connection: 'change.update.connection', persona: 'change.update.persona', section: 'change.update.section', claim: 'change.update.claim', stakeholderMap: 'change.update.stakeholderMap', actor: 'change.update.actor', relation: 'change.update.relation', view: 'change.update.view', comment: 'change.update.comment', evidence: 'change.update.evidence', dataset: 'change.update.dataset',
} as const satisfies Record<RecordType, string>;

export const deleteLabels = {
  library: 'change.delete.mixed', journey: 'change.delete.journey', stage: 'change.delete.stage', step: 'change.delete.step', lane: 'change.delete.lane',
  card: 'change.delete.card', touchpoint: 'change.delete.touchpoint', opportunity: 'change.delete.opportunity', metric: 'change.delete.metric',
  reading: 'change.delete.reading', emotion: 'change.delete.emotion', stance: 'change.delete.stance', connection: 'change.delete.connection', persona: 'change.delete.persona', section: 'change.delete.section', claim: 'change.delete.claim', stakeholderMap: 'change.delete.stakeholderMap', actor: 'change.delete.actor', relation: 'change.delete.relation', view: 'change.delete.view', comment: 'change.delete.comment', evidence: 'change.delete.evidence', dataset: 'change.delete.dataset',
  mixed: 'change.delete.mixed',
} as const satisfies Record<RecordType | 'mixed', string>;

export const addItemLabels = {
  card: 'change.addItem.card', touchpoint: 'change.addItem.touchpoint', opportunity: 'change.addItem.opportunity', metric: 'change.addItem.metric',
} as const satisfies Record<CellItemType, string>;
