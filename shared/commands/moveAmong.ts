import { indexBefore, placeAmong } from './placeAmong.ts';

/**
 * A record's move within its own siblings: the records that get a new order key, none where it stands there already.
 * @param beforeId the sibling that it shall precede, `null` = the end; `null` is returned when that is no sibling.
 */
export function moveAmong<Sibling extends { readonly id: string; readonly order: string }>(
  siblings: readonly Sibling[], moved: Sibling, beforeId: string | null,
): Sibling[] | null {
  if (beforeId === moved.id) return [];
  const rest = siblings.filter(({ id }) => id !== moved.id);
  const index = indexBefore(rest, beforeId);
  if (index === null) return null;
  if (siblings[index]?.id === moved.id) return [];
  const { orders, shifted } = placeAmong(rest, index, 1);
  return [{ ...moved, order: orders[0] ?? moved.order }, ...shifted];
}
