export interface PeakEnd<Point> {
  /** −2…+2. */
  readonly value: number;
  readonly peak: Point;
  readonly end: Point;
}

/**
 * What is remembered of an experience: the mean of its strongest point and its end; of equally strong points the negative one counts
 * (Kahneman, Fredrickson et al., "When more pain is preferred to less", Psychological Science 4, 1993). `null` without points.
 */
export function peakEndOf<Point extends { readonly valence: number }>(points: readonly Point[]): PeakEnd<Point> | null {
  const end = points.at(-1);
  if (!end) return null;
  const peak = points.reduce((strongest, point) => {
    const difference = Math.abs(point.valence) - Math.abs(strongest.valence);
    return difference > 0 || (difference === 0 && point.valence < strongest.valence) ? point : strongest;
  });
  return { value: (peak.valence + end.valence) / 2, peak, end };
}
