import { onceFor } from '../base/onceFor.ts';
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

type Place = Omit<CommentMark, 'targetId'>;

/** Where the marks of these records stand on a map, in their order; what the scene does not show has none. */
export function placeCommentMarks(scene: Scene, targetIds: Iterable<string>): CommentMark[] {
  const places = placesOf(scene);
  return [...targetIds].flatMap((targetId) => {
    const item = scene.itemById.get(targetId);
    const place: Place | undefined = item ? { layer: 'map', x: item.x + item.width - 14, y: item.y + 7 } : places.get(targetId);
    return place ? [{ targetId, ...place }] : [];
  });
}

/** Of everything but the items, found once for a scene: each layer of the screen asks. */
const placesOf = onceFor((scene: Scene): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>([[scene.journeyId, { layer: 'corner', x: scene.labelWidth - 34, y: scene.headerHeight - 10 }]]);
  for (const stage of scene.stages) places.set(stage.id, { layer: 'header', x: stage.x + stage.width - 40, y: 24 });
  for (const step of scene.steps) places.set(step.id, { layer: 'header', x: step.x + step.width - 40, y: step.nameBox ? step.nameBox.y + 14 : scene.headerHeight - 8 });
  for (const lane of scene.lanes) places.set(lane.id, { layer: 'labels', x: scene.labelWidth - 34, y: lane.y + Math.min(lane.height - 4, 46) });
  for (const { id, points } of scene.connections) places.set(id, { layer: 'map', ...middleOf(points) });
  for (const point of scene.curves.flatMap(({ points }) => points)) {
    // Beside the point: above and below it stand the labels.
    places.set(point.id, { layer: 'map', x: point.x + point.radius + 3, y: point.y + commentMarkHeight / 2 });
  }
  return places;
});

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
