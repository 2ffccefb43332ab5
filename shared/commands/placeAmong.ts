import { orderBetween, ordersBetween } from '../base/order.ts';

interface Ordered {
  readonly id: string;
  readonly order: string;
}

export interface Placing<Sibling> {
  /** Order keys of the newcomers, ascending. */
  readonly orders: readonly string[];
  /** Siblings that need a new key to make room. Nearly always none. */
  readonly shifted: readonly Sibling[];
}

/** Keys grow with each insertion between the same two neighbours; well below the 256 of the schema they are dealt anew. */
const longestKey = 200;

/** Where "before this sibling" is (`null` = at the end); `null` when it is not among them. */
export function indexBefore(siblings: readonly Ordered[], beforeId: string | null): number | null {
  if (beforeId === null) return siblings.length;
  const index = siblings.findIndex(({ id }) => id === beforeId);
  return index < 0 ? null : index;
}

/** Where "after this sibling" is (`null` = at the start, `undefined` = at the end); `null` when it is not among them. */
export function indexAfter(siblings: readonly Ordered[], afterId: string | null | undefined): number | null {
  if (afterId === undefined) return siblings.length;
  if (afterId === null) return 0;
  const index = siblings.findIndex(({ id }) => id === afterId);
  return index < 0 ? null : index + 1;
}

/**
 * Order keys for `count` newcomers at `index` among sorted siblings. Two people who insert at one place leave equal keys, between which there is
 * no room, and imported files hold keys of any kind: then the siblings that stand in the way get new keys too.
 */
export function placeAmong<Sibling extends Ordered>(siblings: readonly Sibling[], index: number, count: number): Placing<Sibling> {
  const before = siblings[index - 1]?.order ?? null;
  const after = siblings[index]?.order ?? null;
  const orders = tryOrders(before, after, count);
  if (orders) return { orders, shifted: [] };
  const tied = siblings.slice(index).filter(({ order }) => order === before);
  const spread = tryOrders(before, siblings[index + tied.length]?.order ?? null, count + tied.length);
  if (spread && tied.length > 0) return { orders: spread.slice(0, count), shifted: rekey(tied, spread.slice(count)) };
  const all = ordersBetween(null, null, siblings.length + count);
  const rest = [...all.slice(0, index), ...all.slice(index + count)];
  return { orders: all.slice(index, index + count), shifted: rekey(siblings, rest).filter((sibling, at) => sibling.order !== siblings[at]?.order) };
}

/** `null` when there is no room or a neighbour's key is not one of the scheme (the library throws), or the keys get too long. */
function tryOrders(before: string | null, after: string | null, count: number): string[] | null {
  try {
    const orders = count === 1 ? [orderBetween(before, after)] : ordersBetween(before, after, count);
    return orders.every((order) => order.length <= longestKey) ? orders : null;
  } catch {
    return null;
  }
}

function rekey<Sibling extends Ordered>(siblings: readonly Sibling[], orders: readonly string[]): Sibling[] {
  return siblings.map((sibling, at) => ({ ...sibling, order: orders[at] ?? sibling.order }));
}
