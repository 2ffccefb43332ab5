import { isOverlapping } from './isOverlapping.ts';
import type { Box, Scene, SceneConnection, SceneEmotionPoint, SceneItem, SceneLane, SceneStage, SceneStep } from './scene.ts';

/** A cell by its row and column. */
export interface CellPlace {
  readonly laneId: string;
  readonly stepId: string;
}

/** How far beside a thin thing a pointer may be, in px of the scene. Divide by the zoom where a finger or mouse needs its size on screen. */
const defaultReach = 6;

/** The item under a point of the scene; items never overlap. */
export function itemAt(scene: Scene, x: number, y: number): SceneItem | null {
  return scene.items.find((item) => contains(item, x, y)) ?? null;
}

/** Whether a point lies on the mark by which an item opens its sub-journey. A mark lower than `smallest` is hit beside its edges too. */
export function isOnSubJourneyMark(item: SceneItem, x: number, y: number, smallest: number): boolean {
  if (!item.opens) return false;
  const reach = Math.max(0, (smallest - item.opens.height) / 2);
  const { width, height } = item.opens;
  return contains({ x: item.x + item.opens.x - reach, y: item.y + item.opens.y - reach, width: width + 2 * reach, height: height + 2 * reach }, x, y);
}

/** The cell at a point; `null` in the headers, in the labels, on the lines of a blueprint and beyond the map. */
export function cellAt(scene: Scene, x: number, y: number): CellPlace | null {
  const step = stepAt(scene, x);
  const lane = laneAt(scene, y);
  return step && lane ? { laneId: lane.id, stepId: step.id } : null;
}

/** The column at an x, at any height. */
export function stepAt(scene: Scene, x: number): SceneStep | null {
  return scene.steps.find((step) => x >= step.x && x < step.x + step.width) ?? null;
}

/** The stage at an x, at any height. */
export function stageAt(scene: Scene, x: number): SceneStage | null {
  return scene.stages.find((stage) => x >= stage.x && x < stage.x + stage.width) ?? null;
}

/** The lane at a y, label column included; `null` on the lines of a blueprint. */
export function laneAt(scene: Scene, y: number): SceneLane | null {
  return scene.lanes.find((lane) => y >= lane.y && y < lane.y + lane.height) ?? null;
}

/** The nearest emotion point whose marker, widened by `reach`, holds the point. */
export function emotionPointAt(scene: Scene, x: number, y: number, reach = defaultReach): SceneEmotionPoint | null {
  let found: SceneEmotionPoint | null = null;
  let nearest = Infinity;
  for (const point of scene.curves.flatMap((curve) => curve.points)) {
    const distance = Math.hypot(point.x - x, point.y - y);
    if (distance > point.radius + reach || distance >= nearest) continue;
    found = point;
    nearest = distance;
  }
  return found;
}

/** The nearest connection whose line runs within `reach` px. */
export function connectionAt(scene: Scene, x: number, y: number, reach = defaultReach): SceneConnection | null {
  let found: SceneConnection | null = null;
  let nearest = reach;
  for (const connection of scene.connections) {
    const distance = distanceToLine(connection.points, x, y);
    if (distance > nearest || (found !== null && distance === nearest)) continue;
    found = connection;
    nearest = distance;
  }
  return found;
}

/** Ids of the items and emotion points that a marquee touches. */
export function idsInBox(scene: Scene, box: Box): readonly string[] {
  const items = scene.items.filter((item) => isOverlapping(item, box)).map((item) => item.id);
  const points = scene.curves.flatMap((curve) => curve.points).filter((point) => contains(box, point.x, point.y)).map((point) => point.id);
  return [...items, ...points];
}

/** The valence that a height in the emotion lane stands for: −2…+2, unrounded; `null` when no emotion lane is open. */
export function valenceAt(scene: Scene, y: number): number | null {
  const scale = scene.emotionScale;
  return scale && Math.min(2, Math.max(-2, (scale.zeroY - y) / scale.pixelsPerUnit));
}

function contains(box: Box, x: number, y: number): boolean {
  return x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;
}

/** Distance to a line of horizontal and vertical pieces. */
function distanceToLine(points: SceneConnection['points'], x: number, y: number): number {
  let nearest = Infinity;
  for (let index = 1; index < points.length; index += 1) {
    const a = points[index - 1];
    const b = points[index];
    if (!a || !b) continue;
    const dx = Math.max(Math.min(a.x, b.x) - x, 0, x - Math.max(a.x, b.x));
    const dy = Math.max(Math.min(a.y, b.y) - y, 0, y - Math.max(a.y, b.y));
    nearest = Math.min(nearest, Math.hypot(dx, dy));
  }
  return nearest;
}
