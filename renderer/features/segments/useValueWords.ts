import { useMemo } from 'react';
import { binRange, dateOfDay } from '../../../shared/model/datasetBins.ts';
import type { RangeColumn } from '../../../shared/model/datasetShape.ts';
import { useFormat } from '../../i18n/useFormat.ts';

interface ValueWords {
  /** A value of a column; dates come as days. `isBetween` = it may lie between two values that the column has. */
  readonly valueOf: (column: RangeColumn, value: number, isBetween?: boolean) => string;
  /** Both ends of a run of bins. */
  readonly rangeOf: (column: RangeColumn, firstBin: number, lastBin: number) => { readonly from: string; readonly to: string };
  /** A share of 0–100: "31 %", below one percent with a decimal. */
  readonly share: (share: number) => string;
}

/** Figures of datasets in the window's language. */
export function useValueWords(): ValueWords {
  const { number, date } = useFormat();
  return useMemo(() => {
    const valueOf = (column: RangeColumn, value: number, isBetween = false): string => {
      if (column.kind === 'date') return date(dateOfDay(value));
      const decimals = Math.max(0, Math.round(-Math.log10(column.grain)));
      return number(value, { maximumFractionDigits: isBetween && column.exact ? Math.max(1, decimals) : decimals });
    };
    return {
      valueOf,
      rangeOf: (column, firstBin, lastBin) => ({ from: valueOf(column, binRange(column, firstBin).from), to: valueOf(column, binRange(column, lastBin).to) }),
      share: (share) => number(share / 100, { style: 'percent', maximumFractionDigits: share > 0 && share < 10 ? 1 : 0 }),
    };
  }, [number, date]);
}
