import type { MeasureText, Primitive, Scene } from './scene.ts';

/** The tip of a mark that says that something was commented on. `layer` tells with what it scrolls. */
export interface CommentMark {
  readonly targetId: string;
  readonly layer: 'map' | 'header' | 'labels' | 'corner';
  readonly x: number;
  readonly y: number;
}

export const commentMarkHeight = 18;
const size = 11;
const font = 'sans-600';

/** Where the marks of these records stand on a map, in their order; what the scene does not show has none. */
export function placeCommentMarks(scene: Scene, targetIds: Iterable<string>): CommentMark[] {
  const places = [...targetIds].map((targetId) => ({ targetId, place: placeOf(scene, targetId) }));
  return places.flatMap(({ targetId, place }) => (place ? [{ targetId, ...place }] : []));
}

function placeOf(scene: Scene, id: string): Omit<CommentMark, 'targetId'> | null {
  const item = scene.itemById.get(id);
  if (item) return { layer: 'map', x: item.x + item.width - 14, y: item.y + 7 };
  if (id === scene.journeyId) return { layer: 'corner', x: scene.labelWidth - 34, y: scene.headerHeight - 10 };
  return placeOfHeading(scene, id) ?? placeOfLine(scene, id);
}

function placeOfHeading(scene: Scene, id: string): Omit<CommentMark, 'targetId'> | null {
  const stage = scene.stages.find((candidate) => candidate.id === id);
  if (stage) return { layer: 'header', x: stage.x + stage.width - 40, y: 24 };
  const step = scene.steps.find((candidate) => candidate.id === id);
  if (step) return { layer: 'header', x: step.x + step.width - 40, y: step.nameBox ? step.nameBox.y + 14 : scene.headerHeight - 8 };
  const lane = scene.lanes.find((candidate) => candidate.id === id);
  return lane ? { layer: 'labels', x: scene.labelWidth - 34, y: lane.y + Math.min(lane.height - 4, 46) } : null;
}

function placeOfLine(scene: Scene, id: string): Omit<CommentMark, 'targetId'> | null {
  for (const { points } of scene.curves) {
    const point = points.find((candidate) => candidate.id === id);
    // Beside the point: above and below it stand the labels.
    if (point) return { layer: 'map', x: point.x + point.radius + 3, y: point.y + commentMarkHeight / 2 };
  }
  const line = scene.connections.find((candidate) => candidate.id === id)?.points;
  return line ? { layer: 'map', ...middleOf(line) } : null;
}

/** Half way along a line with corners. */
function middleOf(points: readonly { readonly x: number; readonly y: number }[]): { x: number; y: number } {
  const lengths = points.slice(1).map((point, index) => Math.hypot(point.x - (points[index]?.x ?? 0), point.y - (points[index]?.y ?? 0)));
  let rest = lengths.reduce((sum, length) => sum + length, 0) / 2;
  for (const [index, length] of lengths.entries()) {
    const [from, to] = [points[index], points[index + 1]];
    if (from && to && length > 0 && rest <= length) return { x: from.x + ((to.x - from.x) * rest) / length, y: from.y + ((to.y - from.y) * rest) / length };
    rest -= length;
  }
  return { x: points[0]?.x ?? 0, y: points[0]?.y ?? 0 };
}

/** A small speech bubble with a figure, its tip at (0, 0); its lower left corner is pointed. */
export function drawCommentMark(label: string, measureText: MeasureText): { readonly width: number; readonly primitives: readonly Primitive[] } {
  const width = Math.ceil(Math.max(commentMarkHeight, measureText(label, font, size) + 11));
  const r = commentMarkHeight / 2;
  const d = `M0 0V${-r}A${r} ${r} 0 0 1 ${r} ${-2 * r}H${width - r}A${r} ${r} 0 0 1 ${width - r} 0Z`;
  const text: Primitive = { kind: 'text', x: width / 2, y: -5, text: label, font, size, color: 'surface', anchor: 'middle', width: measureText(label, font, size) };
  return { width, primitives: [{ kind: 'path', d, fill: 'ink', stroke: 'surface', strokeWidth: 1.5 }, text] };
}
