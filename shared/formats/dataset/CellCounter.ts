import { datasetLimits } from '../../model/datasetShape.ts';
import type { CategoryBins } from './CategoryBins.ts';
import type { RangeBins } from './RangeBins.ts';

export type ColumnBins = RangeBins | CategoryBins;

/** How many rows have which combination of bins. Where combinations get too many, columns get coarser, so memory is bounded whatever comes. */
export class CellCounter {
  readonly counts = new Map<number, number>();
  private readonly columns: readonly ColumnBins[];
  private readonly mostCells: number;
  private sizes: number[];

  constructor(columns: readonly ColumnBins[], mostCells: number = datasetLimits.cells) {
    this.columns = columns;
    this.mostCells = mostCells;
    this.sizes = columns.map(sizeOfBins);
    // A place has to be a whole number that JavaScript can tell from the next one.
    while (this.sizes.reduce((product, size) => product * size, 1) > Number.MAX_SAFE_INTEGER) this.coarsen();
  }

  add(cells: readonly string[]): void {
    let place = 0;
    for (const [at, column] of this.columns.entries()) place = place * (this.sizes[at] ?? 1) + column.binOf(cells[at] ?? '');
    this.counts.set(place, (this.counts.get(place) ?? 0) + 1);
    while (this.counts.size > this.mostCells) this.coarsen();
  }

  /** Makes the column with most to spare coarser and counts the cells together that are one now. */
  private coarsen(): void {
    const widest = this.columns.filter(({ binCount }) => binCount > 1).reduce((a, b) => (b.weight > a.weight ? b : a));
    const at = this.columns.indexOf(widest);
    const before = this.sizes;
    const moves = widest.coarsen();
    this.sizes = this.columns.map(sizeOfBins);
    const cells = [...this.counts];
    this.counts.clear();
    for (const [place, count] of cells) {
      const bins = binsOf(place, before);
      // Rows without a value stay the last bin.
      bins[at] = moves[bins[at] ?? 0] ?? (this.sizes[at] ?? 1) - 1;
      const moved = this.placeOf(bins);
      this.counts.set(moved, (this.counts.get(moved) ?? 0) + count);
    }
  }

  private placeOf(bins: readonly number[]): number {
    return bins.reduce((place, bin, at) => place * (this.sizes[at] ?? 1) + bin, 0);
  }
}

/** As `sizeOf` of the column that these bins become. */
function sizeOfBins(column: ColumnBins): number {
  return column.binCount + ('settle' in column ? 2 : 1);
}

function binsOf(place: number, sizes: readonly number[]): number[] {
  let rest = place;
  const bins = sizes.map(() => 0);
  for (let at = sizes.length - 1; at >= 0; at -= 1) {
    const size = sizes[at] ?? 1;
    bins[at] = rest % size;
    rest = Math.floor(rest / size);
  }
  return bins;
}
