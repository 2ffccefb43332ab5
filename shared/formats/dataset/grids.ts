import { dateOfDay, dayOf, rounded } from '../../model/datasetBins.ts';

/** Where bins of one width begin: each grid is coarser than the one before, and every start of it is one of those before too. */
export interface Grid {
  /** The last start that is not above the value. */
  readonly floor: (value: number) => number;
  /** The start after this one. */
  readonly next: (start: number) => number;
}

function numberGrid(step: number): Grid {
  return {
    floor: (value) => rounded(Math.floor(rounded(value / step)) * step),
    next: (start) => rounded(start + step),
  };
}

/** 0.0001, 0.0005, 0.001 … 5e14. */
export const numberGrids: readonly Grid[] = Array.from({ length: 19 }, (_, power) => [numberGrid(rounded(10 ** (power - 4))), numberGrid(rounded(5 * 10 ** (power - 4)))]).flat();

function monthGrid(months: number): Grid {
  const at = (index: number): number => dayOf(new Date(Date.UTC(Math.floor(index / 12), index - Math.floor(index / 12) * 12, 1)).toISOString());
  const indexOf = (day: number): number => {
    const [year = '', month = ''] = dateOfDay(day).split('-');
    return Math.floor((Number(year) * 12 + Number(month) - 1) / months) * months;
  };
  return { floor: (day) => at(indexOf(day)), next: (day) => at(indexOf(day) + months) };
}

/** Months, quarters, years, five years, decades, centuries. */
export const dateGrids: readonly Grid[] = [1, 3, 12, 60, 120, 1200].map(monthGrid);
