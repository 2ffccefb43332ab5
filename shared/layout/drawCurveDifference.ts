import { interpolateMonotone, pointOnSegment, type CurvePoint, type CurveSegment } from './curve.ts';
import { linePath } from './curvePaths.ts';
import { tenths } from './measures.ts';
import type { EmotionScale, Primitive, SceneStep } from './scene.ts';

/** One side's curve: its steps (of all that are shown, those that its map has) and the valences of those that have one. */
export interface ComparedCurve {
  readonly stepIds: ReadonlySet<string>;
  readonly valences: ReadonlyMap<string, number>;
}

const samples = 24;

/** The curve from before, thin and grey, and the area between it and the later one: blue where it rose, vermilion where it fell. Gaps stay gaps. */
export function drawCurveDifference(steps: readonly SceneStep[], scale: EmotionScale, before: ComparedCurve, after: ComparedCurve): readonly Primitive[] {
  const pointsOf = ({ stepIds, valences }: ComparedCurve): (CurvePoint | null)[] => steps.filter(({ id }) => stepIds.has(id)).map((step) => {
    const valence = valences.get(step.id);
    return valence === undefined ? null : { x: step.x + step.width / 2, y: scale.zeroY - valence * scale.pixelsPerUnit };
  });
  const points = pointsOf(before);
  const [old, next] = [runsOf(points), runsOf(pointsOf(after))];
  const line = old.map(linePath).join('');
  return [
    ...areasBetween(old.flat(), next.flat()),
    ...(line === '' ? [] : [{ kind: 'path' as const, d: line, stroke: 'ink-3' as const, strokeWidth: 1.25 }]),
    ...points.flatMap((point): Primitive[] => (point ? [{ kind: 'marker', shape: 'circle', x: point.x, y: point.y, radius: 2.5, fill: 'surface', stroke: 'ink-3', strokeWidth: 1.25 }] : [])),
  ];
}

/** Curves through points that follow each other without a gap. */
function runsOf(points: readonly (CurvePoint | null)[]): (readonly CurveSegment[])[] {
  const runs: CurvePoint[][] = [[]];
  for (const point of points) {
    if (point) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs.map(interpolateMonotone);
}

/** Between two neighbouring points of either curve, wherever both curves run. */
function areasBetween(before: readonly CurveSegment[], after: readonly CurveSegment[]): Primitive[] {
  const knots = [...new Set([...before, ...after].flatMap(({ from, to }) => [from.x, to.x]))].sort((a, b) => a - b);
  const areas = { pos: '', neg: '' };
  for (const [index, start] of knots.entries()) {
    const end = knots[index + 1];
    const [old, next] = [before, after].map((segments) => segments.find(({ from, to }) => end !== undefined && from.x <= start && to.x >= end));
    if (end === undefined || !old || !next) continue;
    for (let sample = 0; sample < samples; sample += 1) {
      const [left, right] = [sample, sample + 1].map((part) => start + ((end - start) * part) / samples) as [number, number];
      const corners = [pointAt(old, left), pointAt(next, left), pointAt(next, right), pointAt(old, right)] as const;
      const rise = corners[0].y + corners[3].y - corners[1].y - corners[2].y;
      if (Math.abs(rise) > 0.01) areas[rise > 0 ? 'pos' : 'neg'] += `M${corners.map(({ x, y }) => `${tenths(x)} ${tenths(y)}`).join('L')}Z`;
    }
  }
  return (['pos', 'neg'] as const).flatMap((ink): Primitive[] => (areas[ink] === '' ? [] : [{ kind: 'path', d: areas[ink], fill: ink, fillOpacity: 0.18 }]));
}

/** The point of a segment at x, which on these curves grows evenly with t. */
function pointAt(segment: CurveSegment, x: number): CurvePoint {
  return pointOnSegment(segment, (x - segment.from.x) / (segment.to.x - segment.from.x));
}
