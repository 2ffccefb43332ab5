import type { Changeset } from '../../shared/changes/changeset.ts';
import type { Document } from '../../shared/changes/document.ts';

/** Acts after which people look for how it was before, however much they change. */
const riskyLabels: ReadonlySet<string> = new Set(['change.import', 'change.restoreVersion', 'change.restoreMoment']);
/** Whoever removes more records than this at once has more to lose than a gesture. */
const mostRemovals = 20;

/** Whether a version is kept before a changeset; never of a library that holds nothing yet. */
export function isRisky({ label, changes }: Pick<Changeset, 'label' | 'changes'>, before: Document): boolean {
  if (before.records.size <= 1) return false;
  return (riskyLabels.has(label.key) && !label.isUndo && changes.length > 0) || changes.filter((change) => change.op === 'remove').length > mostRemovals;
}
