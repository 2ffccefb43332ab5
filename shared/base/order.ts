import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** An order key strictly between two neighbours (`null` = no neighbour); a move therefore writes one record only. */
export function orderBetween(before: string | null, after: string | null): string {
  return generateKeyBetween(before, after);
}

/** `count` ascending order keys strictly between two neighbours. */
export function ordersBetween(before: string | null, after: string | null, count: number): string[] {
  return generateNKeysBetween(before, after, count);
}

/** Sorts by order key, then by id, so that two people who insert at one place see one sequence. */
export function compareOrder(a: { order: string; id: string }, b: { order: string; id: string }): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
