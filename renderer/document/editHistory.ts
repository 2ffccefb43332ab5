import type { Change, Label } from '../../shared/changes/changeset.ts';
import { squashChanges } from '../../shared/changes/squashChanges.ts';

/** One gesture of this window: what it changed, in the words of its label. */
export interface HistoryEntry {
  readonly label: Label;
  readonly changes: readonly Change[];
  /** Edits with the same key in a row are one entry (typing in one field without leaving it). */
  readonly mergeKey: string | null;
}

export interface EditHistory {
  readonly undo: readonly HistoryEntry[];
  readonly redo: readonly HistoryEntry[];
}

export const emptyHistory: EditHistory = { undo: [], redo: [] };

/** The history after a new edit: it ends what could be redone. */
export function withEntry(history: EditHistory, entry: HistoryEntry): EditHistory {
  const last = history.undo.at(-1);
  if (last && entry.mergeKey !== null && last.mergeKey === entry.mergeKey && history.redo.length === 0) {
    const merged = { ...entry, changes: squashChanges(last.changes, entry.changes) };
    return { undo: [...history.undo.slice(0, -1), ...(merged.changes.length > 0 ? [merged] : [])], redo: [] };
  }
  return { undo: [...history.undo, entry], redo: [] };
}
