import type { RecordType } from '../../../shared/model/records.ts';

/** Library, readings, personas with their sections and claims, views, comments and evidence are edited elsewhere and never selected on a map. */
export function shownType(type: RecordType) {
  return type === 'library' || type === 'reading' || type === 'persona' || type === 'section' || type === 'claim' || type === 'view' || type === 'comment' || type === 'evidence' ? 'mixed' : type;
}
