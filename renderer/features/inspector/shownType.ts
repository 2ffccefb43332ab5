import type { RecordType } from '../../../shared/model/records.ts';

/** Library, readings, stances, personas with their sections and claims, stakeholder maps, views, comments, evidence and datasets are edited elsewhere and never selected on a map. */
export function shownType(type: RecordType) {
  return type === 'library' || type === 'reading' || type === 'stance' || type === 'persona' || type === 'section' || type === 'claim' || type === 'stakeholderMap' || type === 'actor' || type === 'relation' || type === 'view' || type === 'comment' || type === 'evidence' || type === 'dataset' ? 'mixed' : type;
}
