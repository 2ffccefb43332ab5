import { peakEndOf } from './peakEndOf.ts';

/** What sums an emotion curve up; `null` where it has no point. */
export interface CurveFigures {
  readonly mean: number | null;
  readonly peakEnd: number | null;
}

/** Figures of the valences of a curve in the order of its steps; gaps are left out, not counted as 0. */
export function curveFigures(valences: readonly number[]): CurveFigures {
  const mean = valences.length > 0 ? valences.reduce((sum, valence) => sum + valence, 0) / valences.length : null;
  return { mean, peakEnd: peakEndOf(valences.map((valence) => ({ valence })))?.value ?? null };
}
