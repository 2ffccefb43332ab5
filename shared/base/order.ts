import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** An order key strictly between two neighbours (`null` = no neighbour); a move therefore writes one record only. */
export function orderBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, after);
}

/** `count` ascending order keys strictly between two neighbours. */
export function ordersBetween(before: string | null, after: string | null, count: number): string[] {
  return generateNKeysBetween(before, after, count);
}

interface Ordered {
  readonly id: string;
  readonly order?: string;
}

/** Sorts by order key, then by id, so that two people who insert at one place see one sequence. What has no key goes by its id alone, first. */
export function compareOrder(a: Ordered, b: Ordered): number {
  const before = a.order ?? '';
  const after = b.order ?? '';
  if (before !== after) return before < after ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
