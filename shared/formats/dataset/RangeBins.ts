import { invariant } from '../../base/invariant.ts';
import { binAt, dateOfDay, rounded } from '../../model/datasetBins.ts';
import { datasetLimits, type RangeColumn } from '../../model/datasetShape.ts';
import { dateGrids, numberGrids, type Grid } from './grids.ts';
import type { RangeProfile } from './RangeProfile.ts';
import type { ColumnReading } from './recogniseColumns.ts';

/** The bins of a column of numbers or dates while a table is counted: single values as long as these are few, else a grid that can get coarser. */
export class RangeBins {
  private readonly profile: RangeProfile;
  private readonly reading: ColumnReading;
  private readonly grids: readonly Grid[];
  /** -1 = single values. */
  private level = -1;
  private starts: readonly number[];

  constructor(profile: RangeProfile) {
    this.profile = profile;
    this.reading = profile.reading;
    this.grids = profile.reading.kind === 'date' ? dateGrids : numberGrids;
    this.starts = profile.singleValues ?? [];
    if (!profile.singleValues) this.cutIntoRanges();
  }

  get binCount(): number {
    return this.starts.length;
  }

  /** Which column gets coarser first: single values (ages, scores) are worth more bins than ranges, and what personas have as a fact is worth more. */
  get weight(): number {
    return (this.level === -1 ? this.binCount / 4 : this.binCount) / (this.reading.fact ? 4 : 1);
  }

  /** The bin of a cell; `binCount` = it holds no value. */
  binOf(text: string): number {
    const value = this.profile.read(text);
    return value === null ? this.binCount : binAt(this.starts, value);
  }

  /** Makes it coarser by at least a third; for each bin it had, the one it is in now. */
  coarsen(): number[] {
    const before = this.starts;
    const isSingle = this.profile.singleValues !== null;
    while (this.starts.length > Math.max(1, (before.length * 2) / 3) && this.level < this.grids.length - 1) {
      this.level += 1;
      const grid = this.grid;
      // The first bin may reach further than the grid: what is in it stays together.
      const floors = before.map((start, at) => (isSingle || at > 0 ? grid.floor(start) : start));
      this.starts = isSingle ? [...new Set(floors)] : before.filter((start, at) => at === 0 || floors[at] === start);
    }
    return before.map((start) => binAt(this.starts, start));
  }

  toColumn(): RangeColumn {
    const { name, fact, kind } = this.reading;
    const { unread } = this.profile;
    const isExact = this.level === -1;
    const shape = { name, ...(fact && { fact }), ...(isExact && { exact: true as const }), ...(unread > 0 && { unread }) };
    const last = isExact ? this.profile.max : rounded(this.grid.next(this.grid.floor(this.profile.max)) - this.profile.grain);
    return kind === 'date'
      ? { kind, ...shape, starts: this.starts.map(dateOfDay), last: dateOfDay(last) }
      : { kind: 'number', ...shape, grain: this.profile.grain, starts: [...this.starts], last };
  }

  private get grid(): Grid {
    const grid = this.grids[this.level];
    invariant(grid, 'only bins that are ranges have a grid');
    return grid;
  }

  /** The finest grid that has room; the few values far outside share the first and the last bin. */
  private cutIntoRanges(): void {
    const { min } = this.profile;
    const { low, high } = this.profile.usualRange();
    do {
      this.level += 1;
      this.starts = startsOn(this.grid, min, low, high);
    } while (this.starts.length > datasetLimits.bins && this.level < this.grids.length - 1);
  }
}

function startsOn(grid: Grid, min: number, low: number, high: number): number[] {
  const starts: number[] = [];
  for (let start = grid.floor(low); start <= high && starts.length <= datasetLimits.bins; start = grid.next(start)) starts.push(start);
  const first = grid.floor(min);
  return first < (starts[0] ?? 0) ? [first, ...starts] : starts;
}
