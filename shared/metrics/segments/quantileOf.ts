import { binRange, rounded } from '../../model/datasetBins.ts';
import type { RangeColumn } from '../../model/datasetShape.ts';

/**
 * The value below which the part `p` (0–1) of the rows lies: as rows in order would tell it (the mean of two neighbours where it falls between
 * them). Where bins are ranges, rows stand evenly in theirs, so the answer is right within a bin. Dates as days; `null` = no rows.
 */
export function quantileOf(column: RangeColumn, counts: readonly number[], p: number): number | null {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0) return null;
  const rank = n * p;
  if (!Number.isInteger(rank)) return valueAt(column, counts, Math.ceil(rank));
  const below = valueAt(column, counts, Math.max(1, rank));
  return rounded((below + valueAt(column, counts, Math.min(n, rank + 1))) / 2);
}

/** The value of the row that is `rank`th from below, from 1. */
function valueAt(column: RangeColumn, counts: readonly number[], rank: number): number {
  let before = 0;
  for (const [bin, count] of counts.entries()) {
    if (before + count >= rank) {
      const { from, to } = binRange(column, bin);
      return rounded(from + ((to - from) * (rank - before - 0.5)) / count);
    }
    before += count;
  }
  return binRange(column, counts.length - 1).to;
}

export interface Quartiles {
  readonly lower: number;
  readonly median: number;
  readonly upper: number;
}

/** Where the middle half of the rows lies; `null` = no rows. */
export function quartilesOf(column: RangeColumn, counts: readonly number[]): Quartiles | null {
  const [lower, median, upper] = [0.25, 0.5, 0.75].map((p) => quantileOf(column, counts, p));
  return lower === null || median === null || upper === null || lower === undefined || median === undefined || upper === undefined ? null : { lower, median, upper };
}
