import type { Change } from './changeset.ts';

/** The changes that undo these, last first (SPEC rule 6: apply ∘ reverse = identity). */
export function reverseChanges(changes: readonly Change[]): Change[] {
  return changes.map(reverseChange).reverse();
}

function reverseChange(change: Change): Change {
  if (change.op === 'add') return { op: 'remove', record: change.record };
  if (change.op === 'remove') return { op: 'add', record: change.record };
  return { op: 'update', id: change.id, from: change.to, to: change.from };
}
