/** Measures of a map in CSS px at 100 %, on a grid of 4. */
export const measures = {
  labelWidth: 156,
  stepWidth: 180,
  /** Headers, labels and lanes grow with their text from here. */
  minHeaderHeight: 104,
  minLaneHeight: 40,
  collapsedLaneHeight: 36,
  minEmotionHeight: 196,
  pixelsPerValence: 38,
  /** Height of a line of the service blueprint. */
  lineHeight: 18,
  headerPadding: 12,
  /** Between a cell's edge and its items, and between items. */
  cellPadding: { touchpoints: 8, other: 6 },
  cardRadius: 10,
  noteRadius: 8,
} as const;

/** Path data needs no more than tenths of a pixel. */
export function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
