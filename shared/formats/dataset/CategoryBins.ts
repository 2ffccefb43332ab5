import { datasetLimits, type CategoryColumn } from '../../model/datasetShape.ts';
import { limits, withoutControlCharacters } from '../../model/fields.ts';
import { isPersonalValue } from './personalContent.ts';
import type { ColumnReading } from './recogniseColumns.ts';

/** More different values than these are not told apart while a table is looked through. */
const mostDistinct = 10_000;

/** The commonest values of a column, all others folded into one: first learnt (`add`), then asked (`binOf`). */
export class CategoryBins {
  readonly reading: ColumnReading;
  private readonly counts = new Map<string, number>();
  private overflow = 0;
  private values: readonly string[] = [];
  private bins = new Map<string, number>();

  constructor(reading: ColumnReading) {
    this.reading = reading;
  }

  add(text: string): void {
    // Most cells need no cleaning.
    const value = this.counts.has(text) ? text : clean(text);
    if (value === '') return;
    const count = this.counts.get(value);
    if (count !== undefined || this.counts.size < mostDistinct) this.counts.set(value, (count ?? 0) + 1);
    else this.overflow += 1;
  }

  /** Whether there is no value that may be kept. */
  get isEmpty(): boolean {
    return [...this.counts.keys()].every(isPersonalValue);
  }

  /** Ends the learning. */
  settle(): this {
    const common = [...this.counts].filter(([value]) => !isPersonalValue(value)).sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1));
    this.keep(common.slice(0, datasetLimits.categories).map(([value]) => value));
    return this;
  }

  get binCount(): number {
    return this.values.length;
  }

  /** A value lost is lost whole, where a range only gets wider. */
  get weight(): number {
    return this.binCount / 2;
  }

  /** The bin of a cell; `binCount` = folded, one more = it holds no value. */
  binOf(text: string): number {
    const bin = this.bins.get(text);
    if (bin !== undefined) return bin;
    const value = clean(text);
    return value === '' ? this.binCount + 1 : (this.bins.get(value) ?? this.binCount);
  }

  /** Folds the rarer third; for each bin it had (and "other", and "none"), the one it is in now. */
  coarsen(): number[] {
    const before = this.binCount;
    this.keep(this.values.slice(0, Math.max(1, Math.floor((before * 2) / 3))));
    const after = this.binCount;
    return [...Array.from({ length: before }, (_, bin) => Math.min(bin, after)), after];
  }

  toColumn(): CategoryColumn {
    const { name, fact } = this.reading;
    const folded = this.counts.size - this.values.length + (this.overflow > 0 ? 1 : 0);
    return { kind: 'category', name, ...(fact && { fact }), values: [...this.values], ...(folded > 0 && { folded }) };
  }

  private keep(values: readonly string[]): void {
    this.values = values;
    this.bins = new Map(values.map((value, bin) => [value, bin]));
  }
}

function clean(text: string): string {
  return withoutControlCharacters(text.trim().replaceAll(/\s+/g, ' ')).slice(0, limits.title);
}
