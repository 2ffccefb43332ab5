import type { Distribution } from '../../../shared/metrics/segments/evaluateSegment.ts';
import { binRange } from '../../../shared/model/datasetBins.ts';
import type { RangeColumn } from '../../../shared/model/datasetShape.ts';

/** One bar of a histogram: a bin, or neighbouring bins where there are many. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  readonly part: number;
  readonly all: number;
  /** Whether the rule asks for any of it. */
  readonly isAsked: boolean;
}

/** As many as can be told apart beside a sheet. */
const mostBars = 30;

export function barsOf(column: RangeColumn, { all, part, asked }: Distribution): Bar[] {
  const perBar = Math.ceil(column.starts.length / mostBars);
  return Array.from({ length: Math.ceil(column.starts.length / perBar) }, (_, at) => {
    const [first, end] = [at * perBar, Math.min((at + 1) * perBar, column.starts.length)];
    const sum = (counts: readonly number[]): number => counts.slice(first, end).reduce((total, count) => total + count, 0);
    return { from: binRange(column, first).from, to: binRange(column, end - 1).to, part: sum(part), all: sum(all), isAsked: asked?.slice(first, end).includes(true) ?? false };
  });
}
