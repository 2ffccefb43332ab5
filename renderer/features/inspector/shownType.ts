import type { RecordType } from '../../../shared/model/records.ts';

/** Library, readings, personas, views, comments and evidence are edited elsewhere and never selected on a map. */
export function shownType(type: RecordType) {
  return type === 'library' || type === 'reading' || type === 'persona' || type === 'view' || type === 'comment' || type === 'evidence' ? 'mixed' : type;
}
