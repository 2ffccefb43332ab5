export interface CurvePoint {
  readonly x: number;
  readonly y: number;
}

/** A cubic Bézier segment. */
export interface CurveSegment {
  readonly from: CurvePoint;
  readonly control1: CurvePoint;
  readonly control2: CurvePoint;
  readonly to: CurvePoint;
}

/**
 * A smooth curve through points with strictly ascending x that never overshoots: between two points it stays between their values, and a
 * high or low of the data is a high or low of the curve (Fritsch & Carlson, "Monotone piecewise cubic interpolation", SIAM J. Numer. Anal.
 * 17, 1980; inner tangents by Fritsch & Butland, SIAM J. Sci. Stat. Comput. 5, 1984). One segment fewer than points; none for a single point.
 */
export function interpolateMonotone(points: readonly CurvePoint[]): readonly CurveSegment[] {
  const tangents = tangentsOf(points);
  return points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    const third = (to.x - from.x) / 3;
    return {
      from, to,
      control1: { x: from.x + third, y: from.y + third * (tangents[index] ?? 0) },
      control2: { x: to.x - third, y: to.y - third * (tangents[index + 1] ?? 0) },
    };
  });
}

/**
 * Flat at highs and lows, else the harmonic mean of the neighbouring slopes, weighted by distance: at most three times either. An end
 * takes what its slope leaves over, which is at most 1.5 times that slope; both lie in the square that keeps a cubic monotone.
 */
function tangentsOf(points: readonly CurvePoint[]): number[] {
  const slopes = points.slice(1).map((to, index) => slopeBetween(points[index] ?? to, to));
  const inner = points.map((point, index) => {
    const before = slopes[index - 1];
    const after = slopes[index];
    if (before === undefined || after === undefined || before * after <= 0) return 0;
    const widthBefore = point.x - (points[index - 1]?.x ?? point.x);
    const widthAfter = (points[index + 1]?.x ?? point.x) - point.x;
    const weightBefore = 2 * widthAfter + widthBefore;
    const weightAfter = widthAfter + 2 * widthBefore;
    return (weightBefore + weightAfter) / (weightBefore / before + weightAfter / after);
  });
  const last = points.length - 1;
  if (last === 1) return [slopes[0] ?? 0, slopes[0] ?? 0];
  return inner.map((tangent, index) => {
    if (index === 0) return (3 * (slopes[0] ?? 0) - (inner[1] ?? 0)) / 2;
    return index === last ? (3 * (slopes[last - 1] ?? 0) - (inner[last - 1] ?? 0)) / 2 : tangent;
  });
}

function slopeBetween(from: CurvePoint, to: CurvePoint): number {
  return (to.y - from.y) / (to.x - from.x);
}

/** Point of a segment at t in 0…1. */
export function pointOnSegment({ from, control1, control2, to }: CurveSegment, t: number): CurvePoint {
  const u = 1 - t;
  const at = (axis: 'x' | 'y') => u * u * u * from[axis] + 3 * u * u * t * control1[axis] + 3 * u * t * t * control2[axis] + t * t * t * to[axis];
  return { x: at('x'), y: at('y') };
}

/** Both parts of a segment that is cut at t (de Casteljau). */
export function splitSegment({ from, control1, control2, to }: CurveSegment, t: number): readonly [CurveSegment, CurveSegment] {
  const a = between(from, control1, t);
  const b = between(control1, control2, t);
  const c = between(control2, to, t);
  const ab = between(a, b, t);
  const bc = between(b, c, t);
  const middle = between(ab, bc, t);
  return [{ from, control1: a, control2: ab, to: middle }, { from: middle, control1: bc, control2: c, to }];
}

function between(from: CurvePoint, to: CurvePoint, t: number): CurvePoint {
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
}
