import { refuse, type Result } from '../base/result.ts';
import { withFields } from '../changes/applyChangeset.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { isLockable, isLocked } from '../model/isLocked.ts';
import { draftChanges } from './draftChanges.ts';

/**
 * Locks or unlocks the parts of a map among these records (see isLocked for what that means); others are passed over. Without effect where all stand so
 * already. Refused when none can be locked.
 */
export function setLocked(document: Document, { ids, locked }: { ids: readonly string[]; locked: boolean }): Result<ChangeDraft> {
  const parts = [...new Set(ids)].flatMap((id) => document.records.get(id) ?? []).filter(isLockable);
  if (parts.length === 0) return refuse('error.record.noneChosen');
  const changed = parts.filter((record) => isLocked(record) !== locked);
  const label = { key: locked ? 'change.lock' : 'change.unlock', values: { count: changed.length } };
  return draftChanges(document, label, { put: changed.map((record) => withFields(record, { locked: locked || null })) });
}
