import { sizeOf } from './datasetBins.ts';
import type { DatasetCells, DatasetColumn } from './datasetShape.ts';

/** Cells as they are kept, by their place: the bins read as one number, the last column in ones (with sizes 3 and 5, bins 2 and 4 are 2 · 5 + 4). */
export function writeCells(counts: ReadonlyMap<number, number>): DatasetCells {
  const places = [...counts.keys()].sort((a, b) => a - b);
  return { steps: places.map((place, at) => place - (places[at - 1] ?? 0)), counts: places.map((place) => counts.get(place) ?? 0) };
}

/** Cells as lists side by side: how many rows, and their bin in each column. */
export interface CellTable {
  readonly counts: readonly number[];
  /** For each column, the bin of each cell. */
  readonly bins: readonly Uint16Array[];
}

export function readCells(columns: readonly DatasetColumn[], { steps, counts }: DatasetCells): CellTable {
  const sizes = columns.map(sizeOf);
  const bins = columns.map(() => new Uint16Array(steps.length));
  let place = 0;
  for (const [cell, step] of steps.entries()) {
    place += step;
    let rest = place;
    for (let column = columns.length - 1; column >= 0; column -= 1) {
      const size = sizes[column] ?? 1;
      const list = bins[column];
      if (list) list[cell] = rest % size;
      rest = Math.floor(rest / size);
    }
  }
  return { counts, bins };
}
