import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import type { Image } from '../model/fields.ts';
import { updateRecords } from './updateRecords.ts';

/** Gives cards a picture, or with `null` takes theirs. Refused when one of them is gone or can show none. */
export function setImage(document: Document, { ids, image }: { ids: readonly string[]; image: Image | null }): Result<ChangeDraft> {
  const draft = updateRecords(document, { edits: ids.map((id) => ({ id, fields: { image } })) });
  return draft.ok ? { ok: true, value: { ...draft.value, label: { key: image ? 'change.setImage' : 'change.removeImage', values: { count: ids.length } } } } : draft;
}
