import { refuse, type Refusal } from '../base/result.ts';
import { checkRecord, type RecordFault } from '../changes/applyChangeset.ts';
import type { AnyRecord } from '../model/records.ts';

const faultKeys = {
  tooLong: 'error.field.tooLong', tooMany: 'error.field.tooMany', outOfRange: 'error.field.outOfRange', invalid: 'error.field.invalid',
} as const satisfies Record<RecordFault['kind'], string>;

/** Why a person's input makes no good record: nothing to read in it, or what its schema refuses. `null` = fine. */
export function refusalOfContent(record: AnyRecord, before?: AnyRecord): { readonly ok: false; readonly refusal: Refusal } | null {
  const fault = checkRecord(record);
  if (fault) return refuse(faultKeys[fault.kind], { field: fault.field, limit: fault.limit });
  // What was blank before (imported) stays editable in its other fields.
  if (!isBlank(record) || (before && isBlank(before))) return null;
  return refuse(record.type === 'comment' ? 'error.comment.empty' : 'error.title.empty');
}

/** Whether nothing would show what a record is. A step and a lane may go unnamed; a card may be only text or a picture. */
function isBlank(record: AnyRecord): boolean {
  switch (record.type) {
    case 'journey':
    case 'evidence':
    case 'metric':
      return isBlankText(record.title);
    case 'stage':
    case 'persona':
    case 'library':
    case 'dataset':
    case 'stakeholderMap':
      return isBlankText(record.name);
    case 'actor':
      return !record.personaId && isBlankText(record.name ?? '');
    case 'card':
    case 'touchpoint':
    case 'opportunity':
      return isBlankText(record.title) && isBlankText(record.text ?? '') && !record.image;
    case 'comment':
      return isBlankText(record.text);
    default:
      return false;
  }
}

function isBlankText(text: string): boolean {
  return text.trim() === '';
}
