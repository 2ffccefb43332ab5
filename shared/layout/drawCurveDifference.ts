import { interpolateMonotone, pointOnSegment, type CurvePoint, type CurveSegment } from './curve.ts';
import { linePath } from './curvePaths.ts';
import { tenths } from './measures.ts';
import type { EmotionScale, Primitive, SceneStep } from './scene.ts';

/** A valence at every step that has one. */
export type Valences = ReadonlyMap<string, number>;

const samples = 24;

/** The curve from before, thin and grey, and the area between it and the later one: blue where it rose, vermilion where it fell. Gaps stay gaps. */
export function drawCurveDifference(steps: readonly SceneStep[], scale: EmotionScale, before: Valences, after: Valences): readonly Primitive[] {
  const pointAt = (valences: Valences) => (step: SceneStep): CurvePoint | null => {
    const valence = valences.get(step.id);
    return valence === undefined ? null : { x: step.x + step.width / 2, y: scale.zeroY - valence * scale.pixelsPerUnit };
  };
  const [old, next] = [runsOf(steps.map(pointAt(before))), runsOf(steps.map(pointAt(after)))];
  const line = old.map(linePath).join('');
  const points = old.flatMap((run) => (run[0] ? [run[0].from, ...run.map(({ to }) => to)] : []));
  const alone = steps.map(pointAt(before)).filter((point) => point !== null && !points.some(({ x }) => x === point.x));
  return [
    ...areasBetween(old.flat(), next.flat()),
    ...(line === '' ? [] : [{ kind: 'path' as const, d: line, stroke: 'ink-3' as const, strokeWidth: 1.25 }]),
    ...[...points, ...alone].flatMap((point): Primitive[] => (point ? [{ kind: 'marker', shape: 'circle', x: point.x, y: point.y, radius: 2.5, fill: 'surface', stroke: 'ink-3', strokeWidth: 1.25 }] : [])),
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

/** Where both curves run between the same two steps; there x grows evenly with t on both, so they are compared point by point. */
function areasBetween(before: readonly CurveSegment[], after: readonly CurveSegment[]): Primitive[] {
  const areas = { pos: '', neg: '' };
  for (const old of before) {
    const next = after.find((segment) => segment.from.x === old.from.x && segment.to.x === old.to.x);
    if (!next) continue;
    const pairs = Array.from({ length: samples + 1 }, (_, index) => [pointOnSegment(old, index / samples), pointOnSegment(next, index / samples)] as const);
    for (const [index, [low, high]] of pairs.entries()) {
      const following = pairs[index + 1];
      if (!following) continue;
      const middle = (high.y + following[1].y - low.y - following[0].y) / 2;
      if (middle === 0) continue;
      areas[middle < 0 ? 'pos' : 'neg'] += `M${at(low)}L${at(high)}L${at(following[1])}L${at(following[0])}Z`;
    }
  }
  return (['pos', 'neg'] as const).flatMap((ink): Primitive[] => (areas[ink] === '' ? [] : [{ kind: 'path', d: areas[ink], fill: ink, fillOpacity: 0.18 }]));
}

function at({ x, y }: CurvePoint): string {
  return `${tenths(x)} ${tenths(y)}`;
}
