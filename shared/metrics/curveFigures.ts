/** What sums an emotion curve up; `null` where it has no point. */
export interface CurveFigures {
  readonly mean: number | null;
  readonly peakEnd: number | null;
}

/** Figures of the valences of a curve in the order of its steps; gaps are left out, not counted as 0. */
export function curveFigures(valences: readonly number[]): CurveFigures {
  const end = valences.at(-1);
  if (end === undefined) return { mean: null, peakEnd: null };
  return { mean: valences.reduce((sum, valence) => sum + valence, 0) / valences.length, peakEnd: (peakOf(valences) + end) / 2 };
}

/** The strongest valence; of two that are equally strong, the negative one. */
function peakOf(valences: readonly number[]): number {
  return valences.reduce((peak, valence) => {
    const [strength, known] = [Math.abs(valence), Math.abs(peak)];
    return strength > known || (strength === known && valence < peak) ? valence : peak;
  });
}
