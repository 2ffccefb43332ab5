import type { Change, Changeset } from './changeset.ts';

/** The changes that undo these, last first (SPEC rule 6: apply ∘ reverse = identity). */
export function reverseChanges(changes: readonly Change[]): Change[] {
  return changes.map(reverseChange).reverse();
}

/** A changeset that undoes another; a new act of its own with its own id and time. */
export function reverseChangeset(changeset: Changeset, identity: Pick<Changeset, 'id' | 'at' | 'label'>): Changeset {
  return { ...changeset, ...identity, changes: reverseChanges(changeset.changes) };
}

function reverseChange(change: Change): Change {
  if (change.op === 'add') return { op: 'remove', record: change.record };
  if (change.op === 'remove') return { op: 'add', record: change.record };
  return { op: 'update', id: change.id, from: change.to, to: change.from };
}
