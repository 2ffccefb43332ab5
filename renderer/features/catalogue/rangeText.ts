import type { Range } from '../../../shared/metrics/catalogue/libraryCatalogue.ts';

/** "2", or "2–5" where ratings differ; '' where there are none. */
export function rangeText(range: Range, number: (value: number) => string): string {
  if (!range) return '';
  return range.low === range.high ? number(range.low) : `${number(range.low)}–${number(range.high)}`;
}
