import { indexBefore, placeAmong } from './placeAmong.ts';

/** The record that moves, and the siblings that only make room for it; nothing where it stands there already. */
export interface Move<Sibling> {
  readonly put: readonly Sibling[];
  readonly shift: readonly Sibling[];
}

/**
 * A record's move within its own siblings.
 * @param beforeId the sibling that it shall precede, `null` = the end; `null` is returned when that is no sibling.
 */
export function moveAmong<Sibling extends { readonly id: string; readonly order: string }>(
  siblings: readonly Sibling[], moved: Sibling, beforeId: string | null,
): Move<Sibling> | null {
  if (beforeId === moved.id) return { put: [], shift: [] };
  const rest = siblings.filter(({ id }) => id !== moved.id);
  const index = indexBefore(rest, beforeId);
  if (index === null) return null;
  if (siblings[index]?.id === moved.id) return { put: [], shift: [] };
  const { orders, shifted } = placeAmong(rest, index, 1);
  return { put: [{ ...moved, order: orders[0] ?? moved.order }], shift: shifted };
}
