/**
 * Which of the ids that two sequences share changed their place among them: as few as possible, those outside a longest sequence that both have in
 * the same order.
 */
export function reorderedIds(before: readonly string[], after: readonly string[]): string[] {
  const rank = new Map(after.map((id, index) => [id, index]));
  const shared = before.filter((id) => rank.has(id));
  const ranks = shared.map((id) => rank.get(id) ?? 0);
  if (ranks.every((value, index) => index === 0 || value > (ranks[index - 1] ?? 0))) return [];
  const kept = longestAscending(ranks);
  return shared.filter((_, index) => !kept.has(index));
}

/** The indexes of a longest ascending subsequence (patience sorting). */
function longestAscending(values: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous: number[] = [];
  values.forEach((value, index) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    previous[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  });
  const kept = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1) kept.add(index);
  return kept;
}
