import type { DatasetColumn, RangeColumn } from './datasetShape.ts';

const dayLength = 86_400_000;

/** Days since 1970-01-01, by which dates are reckoned with; the text is ISO 8601. */
export function dayOf(date: string): number {
  return Math.round(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / dayLength);
}

export function dateOfDay(day: number): string {
  return new Date(Math.round(day) * dayLength).toISOString().slice(0, 10);
}

/** The value of a range's end as a number; dates as days. */
export function asNumber(value: number | string): number {
  return typeof value === 'number' ? value : dayOf(value);
}

/** Without the dust of floating point: 0.1 + 0.2 = 0.3. */
export function rounded(value: number): number {
  return Number(value.toPrecision(14));
}

/** Bins that can be told apart by name: without "other" and without "missing". */
export function binCountOf(column: DatasetColumn): number {
  return column.kind === 'category' ? column.values.length : column.starts.length;
}

/** How many places a column takes in a cell's place: its bins, "other" of categories, and rows without a value, which are the last. */
export function sizeOf(column: DatasetColumn): number {
  return binCountOf(column) + (column.kind === 'category' ? 2 : 1);
}

/** The first and the last value that a bin can hold; dates as days. */
export function binRange(column: RangeColumn, bin: number): { readonly from: number; readonly to: number } {
  const from = asNumber(column.starts[bin] ?? 0);
  if (column.exact) return { from, to: from };
  const next = column.starts[bin + 1];
  const to = next === undefined ? asNumber(column.last) : rounded(asNumber(next) - grainOf(column));
  return { from, to: Math.max(from, to) };
}

function grainOf(column: RangeColumn): number {
  return column.kind === 'number' ? column.grain : 1;
}

/** The bin of the last start that is not above the value. */
export function binAt(starts: readonly number[], value: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
