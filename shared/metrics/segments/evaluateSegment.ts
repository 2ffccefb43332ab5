import { onceFor } from '../../base/onceFor.ts';
import { asNumber, binCountOf, binRange, sizeOf } from '../../model/datasetBins.ts';
import { readCells } from '../../model/cellPlaces.ts';
import type { DatasetColumn, SegmentCondition } from '../../model/datasetShape.ts';
import type { Dataset } from '../../model/records.ts';

/** One column over all rows and over those of the segment. */
export interface Distribution {
  readonly column: DatasetColumn;
  /** Rows by bin; of categories also the folded ones, after the named. Rows without a value are in neither list. */
  readonly all: readonly number[];
  readonly part: readonly number[];
  /** Which bins the rule asks for; `null` = it does not ask about this column. */
  readonly asked: readonly boolean[] | null;
}

export interface Segment {
  readonly n: number;
  readonly total: number;
  /** 0–100. */
  readonly share: number;
  readonly distributions: readonly Distribution[];
  /** Columns of the rule that the data do not have (any more): those conditions are passed over. */
  readonly missingColumns: readonly string[];
}

const tableOf = onceFor((dataset: Dataset) => readCells(dataset.columns, dataset.cells));

/**
 * What a rule picks out of a dataset. Several conditions on one column must all be met, as all others. A range that ends inside a bin takes the
 * whole bin, since what lies in it is not known any closer (`countedRange` tells).
 */
export function evaluateSegment(dataset: Dataset, conditions: readonly SegmentCondition[]): Segment {
  const { columns } = dataset;
  const { counts, bins } = tableOf(dataset);
  const asked = columns.map((column) => askedBins(column, conditions));
  const all = columns.map((column) => emptyBins(column));
  const part = columns.map((column) => emptyBins(column));
  let n = 0;
  let total = 0;
  for (const [cell, count] of counts.entries()) {
    const isIn = asked.every((wanted, at) => !wanted || wanted[bins[at]?.[cell] ?? 0]);
    total += count;
    if (isIn) n += count;
    for (const [at, list] of bins.entries()) {
      const bin = list[cell] ?? 0;
      addTo(all[at], bin, count);
      if (isIn) addTo(part[at], bin, count);
    }
  }
  return {
    n, total, share: total === 0 ? 0 : (n / total) * 100,
    distributions: columns.map((column, at) => ({ column, all: withoutMissing(all[at]), part: withoutMissing(part[at]), asked: asked[at] ?? null })),
    missingColumns: conditions.map(({ column }) => column).filter((name) => columns.every((column) => column.name !== name)),
  };
}

function emptyBins(column: DatasetColumn): number[] {
  return Array.from({ length: sizeOf(column) }, () => 0);
}

function addTo(list: number[] | undefined, bin: number, count: number): void {
  if (list) list[bin] = (list[bin] ?? 0) + count;
}

function withoutMissing(list: readonly number[] | undefined): number[] {
  return (list ?? []).slice(0, -1);
}

/** Whether each bin is asked for; rows without a value and folded ones never are. `null` where no condition is about the column. */
function askedBins(column: DatasetColumn, conditions: readonly SegmentCondition[]): boolean[] | null {
  const own = conditions.filter((condition) => condition.column === column.name && isLimiting(condition));
  if (own.length === 0) return null;
  return Array.from({ length: binCountOf(column) }, (_, bin) => own.every((condition) => isBinAsked(column, bin, condition)));
}

/** Whether a condition says anything yet. */
function isLimiting({ from, to, values }: SegmentCondition): boolean {
  return from !== undefined || to !== undefined || (values !== undefined && values.length > 0);
}

function isBinAsked(column: DatasetColumn, bin: number, { from, to, values }: SegmentCondition): boolean {
  if (column.kind === 'category') return values?.includes(column.values[bin] ?? '') ?? false;
  const range = binRange(column, bin);
  return (from === undefined || range.to >= asNumber(from)) && (to === undefined || range.from <= asNumber(to));
}
