import { rounded } from '../../model/datasetBins.ts';
import { datasetLimits } from '../../model/datasetShape.ts';
import { readDate } from './readDate.ts';
import { readNumber } from './readNumber.ts';
import type { ColumnReading } from './recogniseColumns.ts';

/** More decimals than these are rounded away. */
const mostDecimals = 4;
const sampleSize = 4000;
/** The share of values at either end that is not let stretch the bins. */
const farShare = 0.005;
/** Cells come in few variants; what was read once is looked up. */
const mostKnown = 5000;

/** What the cells of a column of numbers or dates are like, learnt in one pass with bounded memory. */
export class RangeProfile {
  readonly reading: ColumnReading;
  min = Infinity;
  max = -Infinity;
  /** Cells that hold something else. */
  unread = 0;
  private count = 0;
  private decimals = 0;
  private values: Set<number> | null = new Set();
  private readonly sample: number[] = [];
  private readonly known = new Map<string, number | null>();
  private seed = 1;

  constructor(reading: ColumnReading) {
    this.reading = reading;
  }

  /** The value of a cell; `null` = it has none. */
  read(text: string): number | null {
    let value = this.known.get(text);
    if (value !== undefined) return value;
    value = this.parse(text);
    if (this.known.size < mostKnown) this.known.set(text, value);
    return value;
  }

  add(text: string): void {
    const value = this.read(text);
    if (value === null) {
      if (text.trim() !== '') this.unread += 1;
      return;
    }
    this.count += 1;
    this.min = Math.min(this.min, value);
    this.max = Math.max(this.max, value);
    this.noteDecimals(value);
    this.values?.add(value);
    if (this.values && this.values.size > datasetLimits.bins) this.values = null;
    this.noteSample(value);
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  /** All values in their order where they are few. */
  get singleValues(): readonly number[] | null {
    return this.values && [...this.values].sort((a, b) => a - b);
  }

  /** The least distance between two values. */
  get grain(): number {
    return this.reading.kind === 'date' ? 1 : rounded(10 ** -this.decimals);
  }

  /** Where nearly all values lie. */
  usualRange(): { readonly low: number; readonly high: number } {
    const sorted = this.sample.toSorted((a, b) => a - b);
    const cut = Math.floor(sorted.length * farShare);
    return { low: sorted[cut] ?? this.min, high: sorted[sorted.length - 1 - cut] ?? this.max };
  }

  private parse(text: string): number | null {
    if (this.reading.kind === 'date') return readDate(text, this.reading.dateOrder);
    const value = readNumber(text, this.reading.decimal);
    if (value === null || Math.abs(value) > 1e12) return null;
    return Number(value.toFixed(mostDecimals)) + 0;
  }

  private noteDecimals(value: number): void {
    while (this.decimals < mostDecimals && !isWhole(value * 10 ** this.decimals)) this.decimals += 1;
  }

  /** A fair sample of values that came by (Vitter's algorithm R), the same for the same file. */
  private noteSample(value: number): void {
    if (this.sample.length < sampleSize) {
      this.sample.push(value);
      return;
    }
    this.seed = (this.seed * 48_271) % 2_147_483_647;
    const place = this.seed % this.count;
    if (place < sampleSize) this.sample[place] = value;
  }
}

/** But for the dust of floating point. */
function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6 * Math.max(1, Math.abs(value) * 1e-6);
}
