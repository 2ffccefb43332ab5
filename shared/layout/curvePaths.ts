import { pointOnSegment, splitSegment, type CurveSegment } from './curve.ts';
import { tenths } from './measures.ts';

/** Path data of chained segments. */
export function linePath(segments: readonly CurveSegment[]): string {
  const first = segments[0];
  return first ? `M${at(first.from)}${segments.map(cubic).join('')}` : '';
}

/** Path data of the areas between a curve and a horizontal line: above it (smaller y) and below it. */
export function areaPaths(segments: readonly CurveSegment[], zeroY: number): { readonly above: string; readonly below: string } {
  const areas = { above: '', below: '' };
  let run: CurveSegment[] = [];
  let side: 'above' | 'below' | null = null;
  const close = () => {
    const first = run[0];
    const last = run.at(-1);
    if (side && first && last) areas[side] += `M${tenths(first.from.x)} ${tenths(zeroY)}L${at(first.from)}${run.map(cubic).join('')}L${tenths(last.to.x)} ${tenths(zeroY)}Z`;
    run = [];
  };
  for (const segment of segments.flatMap((whole) => splitAtLevel(whole, zeroY))) {
    const own = (segment.from.y + segment.to.y) / 2 < zeroY ? 'above' : 'below';
    if (own !== side) close();
    side = own;
    run.push(segment);
  }
  close();
  return areas;
}

/** A segment that is monotone in y crosses a level at most once: bisection finds where. */
function splitAtLevel(segment: CurveSegment, level: number): readonly CurveSegment[] {
  const start = segment.from.y - level;
  if (start * (segment.to.y - level) >= 0) return [segment];
  let low = 0;
  let high = 1;
  for (let round = 0; round < 24; round += 1) {
    const middle = (low + high) / 2;
    if ((pointOnSegment(segment, middle).y - level) * start > 0) low = middle;
    else high = middle;
  }
  return splitSegment(segment, (low + high) / 2);
}

function cubic({ control1, control2, to }: CurveSegment): string {
  return `C${at(control1)} ${at(control2)} ${at(to)}`;
}

function at({ x, y }: { readonly x: number; readonly y: number }): string {
  return `${tenths(x)} ${tenths(y)}`;
}
