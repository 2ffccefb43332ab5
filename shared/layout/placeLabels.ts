import { baselineOf } from './baselineOf.ts';
import { pointOnSegment, type CurveSegment } from './curve.ts';
import type { Box, Ink, Primitive } from './scene.ts';
import { textStyles } from './setText.ts';
import type { TextLine } from './wrapText.ts';

export interface LabelRequest {
  readonly id: string;
  readonly lines: readonly TextLine[];
  readonly color: Ink;
  readonly point: { readonly x: number; readonly y: number };
  /** Where it stands when nothing is in the way. */
  readonly side: 'above' | 'below';
  readonly columnX: number;
  readonly columnWidth: number;
}

export interface LabelObstacles {
  readonly segments: readonly CurveSegment[];
  readonly markers: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
}

const style = textStyles.emotion;
const margin = 4;
const samplesPerSegment = 24;

/**
 * Places labels near their points, away from curves, markers and each other. No label leaves its column or the band, and none lies on
 * another, provided that the labels of each column fit below each other in the band.
 * @returns the drawn labels by id.
 */
export function placeLabels(requests: readonly LabelRequest[], obstacles: LabelObstacles, band: { readonly top: number; readonly bottom: number }): ReadonlyMap<string, readonly Primitive[]> {
  const columns = Map.groupBy(requests, (request) => request.columnX);
  const placed = new Map<string, readonly Primitive[]>();
  for (const [left, column] of columns) {
    const right = left + (column[0]?.columnWidth ?? 0);
    const segments = obstacles.segments.filter((segment) => segment.to.x >= left && segment.from.x <= right);
    const markers = obstacles.markers.filter(({ x }) => x >= left && x <= right);
    for (const [request, box] of placeColumn(column, { samples: segments.flatMap(samplesOf), markers }, band)) placed.set(request.id, drawLabel(request, box));
  }
  return placed;
}

interface Near {
  readonly samples: readonly { readonly x: number; readonly y: number }[];
  readonly markers: LabelObstacles['markers'];
}

function samplesOf(segment: CurveSegment): Near['samples'] {
  return Array.from({ length: samplesPerSegment }, (_, index) => pointOnSegment(segment, (index + 0.5) / samplesPerSegment));
}

type Band = Parameters<typeof placeLabels>[2];

function placeColumn(column: readonly LabelRequest[], near: Near, band: Band): Map<LabelRequest, Box> {
  const boxes = new Map<LabelRequest, Box>();
  for (const request of column) {
    const box = bestBox(request, near, band, [...boxes.values()]);
    if (!box) return stack(column, band);
    boxes.set(request, box);
  }
  return boxes;
}

/** The cheapest free place; what lies under it is only looked at for places that could still be cheaper. */
function bestBox(request: LabelRequest, near: Near, band: Band, taken: readonly Box[]): Box | null {
  const cheaper = (best: Candidate | null, { box, cost }: Candidate): Candidate | null => {
    if (best && cost >= best.cost) return best;
    if (!isInside(box, request, band) || taken.some((other) => isTouching(box, other))) return best;
    const whole = cost + costOf(box, request, near);
    return !best || whole < best.cost ? { box, cost: whole } : best;
  };
  const beside = besidePoint(request).reduce(cheaper, null);
  return (beside && beside.cost <= anyHeightCost ? beside : atAnyHeight(request, band).reduce(cheaper, beside))?.box ?? null;
}

interface Candidate {
  readonly box: Box;
  readonly cost: number;
}

/** What it costs at least to stand at just any height of the column. */
const anyHeightCost = 30;

/** Answers boxes of the label's size, kept inside its column. */
function boxesOf({ lines, columnX, columnWidth }: LabelRequest): { width: number; height: number; boxAt: (x: number, y: number) => Box } {
  const width = Math.max(...lines.map((line) => line.width));
  const height = lines.length * style.lineHeight;
  const low = columnX + margin;
  const high = columnX + columnWidth - margin - width;
  return { width, height, boxAt: (x, y) => ({ x: Math.min(high, Math.max(low, x)), y, width, height }) };
}

/** Above and below, clear of the ring of a selected point (12 px), to the sides and further away. */
function besidePoint(request: LabelRequest): Candidate[] {
  const { point, side } = request;
  const { width, height, boxAt } = boxesOf(request);
  const candidates: Candidate[] = [];
  for (const distance of [12, 18, 28]) {
    for (const [own, y] of [['above', point.y - distance - height], ['below', point.y + distance]] as const) {
      const cost = (distance - 12) * 0.6 + (own === side ? 0 : 6);
      candidates.push({ box: boxAt(point.x - width / 2, y), cost });
      candidates.push({ box: boxAt(point.x + 4, y), cost: cost + 4 }, { box: boxAt(point.x - width - 4, y), cost: cost + 4 });
    }
  }
  for (const x of [point.x + 14, point.x - 14 - width]) candidates.push({ box: boxAt(x, point.y - height / 2), cost: 5 });
  return candidates;
}

/** At last every height of the column. */
function atAnyHeight(request: LabelRequest, band: Band): Candidate[] {
  const { point } = request;
  const { width, height, boxAt } = boxesOf(request);
  const candidates: Candidate[] = [];
  for (let y = band.top; y + height <= band.bottom; y += 4) candidates.push({ box: boxAt(point.x - width / 2, y), cost: anyHeightCost + Math.abs(y + height / 2 - point.y) * 0.6 });
  return candidates;
}

/** Curves under a label cost some, markers much, another persona's point nearby a little (whose label is it?). */
function costOf(box: Box, { point }: LabelRequest, { samples, markers }: Near): number {
  let cost = 0;
  for (const sample of samples) if (distanceTo(box, sample) < 2) cost += 3;
  for (const marker of markers) {
    const distance = distanceTo(box, marker) - marker.radius;
    const isOwn = marker.x === point.x && marker.y === point.y;
    if (distance < 1) cost += 60;
    else if (!isOwn && distance < 8) cost += 4;
  }
  return cost;
}

function distanceTo(box: Box, { x, y }: { readonly x: number; readonly y: number }): number {
  return Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));
}

function isInside(box: Box, { columnX, columnWidth }: LabelRequest, band: Band): boolean {
  return box.y >= band.top && box.y + box.height <= band.bottom && box.x >= columnX && box.x + box.width <= columnX + columnWidth;
}

function isTouching(a: Box, b: Box): boolean {
  return a.x < b.x + b.width + 2 && a.x + a.width + 2 > b.x && a.y < b.y + b.height && a.y + a.height > b.y;
}

/** Too many for the free places: one below the other, in the order of their points. */
function stack(column: readonly LabelRequest[], band: Band): Map<LabelRequest, Box> {
  let y = band.top;
  return new Map([...column].sort((a, b) => a.point.y - b.point.y).map((request) => {
    const width = Math.max(...request.lines.map((line) => line.width));
    const height = request.lines.length * style.lineHeight;
    const x = Math.min(request.columnX + request.columnWidth - margin - width, Math.max(request.columnX + margin, request.point.x - width / 2));
    const box = { x, y, width, height };
    y += height;
    return [request, box];
  }));
}

function drawLabel({ lines, color }: LabelRequest, box: Box): Primitive[] {
  const { font, size, lineHeight } = style;
  const baseline = baselineOf(font, size, lineHeight);
  return lines.flatMap((line, index): Primitive[] => (line.text === '' ? [] : [
    { kind: 'text', x: box.x + box.width / 2, y: box.y + index * lineHeight + baseline, text: line.text, font, size, color, anchor: 'middle', width: line.width, halo: 3 },
  ]));
}
