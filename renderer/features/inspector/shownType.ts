import type { RecordType } from '../../../shared/model/records.ts';

/** Library, readings, personas and views are edited elsewhere and never selected on a map. */
export function shownType(type: RecordType) {
  return type === 'library' || type === 'reading' || type === 'persona' || type === 'view' ? 'mixed' : type;
}
