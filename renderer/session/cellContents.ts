import type { Scene, SceneEmotionPoint, SceneItem, SceneLane } from '../../shared/layout/scene.ts';

interface Contents {
  /** By lane, then by step. */
  readonly items: ReadonlyMap<string, ReadonlyMap<string, readonly SceneItem[]>>;
  readonly points: ReadonlyMap<string, SceneEmotionPoint>;
}

const known = new WeakMap<Scene, Contents>();

function contentsOf(scene: Scene): Contents {
  const found = known.get(scene);
  if (found) return found;
  const items = new Map([...Map.groupBy(scene.items, ({ laneId }) => laneId)].map(([laneId, inLane]) => [laneId, Map.groupBy(inLane, ({ stepId }) => stepId)]));
  const points = new Map(scene.curves.flatMap((curve) => curve.points.map((point) => [point.id, point] as const)));
  const contents = { items, points };
  known.set(scene, contents);
  return contents;
}

/** Whether cards can stand in a lane as the map shows it: the curves' lane and collapsed ones take none. */
export function canHoldCards({ kind, collapsed }: SceneLane): boolean {
  return kind !== 'emotion' && !collapsed;
}

/** Items of a cell from top to bottom. */
export function cellItems(scene: Scene, laneId: string, stepId: string): readonly SceneItem[] {
  return contentsOf(scene).items.get(laneId)?.get(stepId)?.toSorted((a, b) => a.y - b.y || a.x - b.x) ?? [];
}

export function emotionPoint(scene: Scene, id: string): SceneEmotionPoint | undefined {
  return contentsOf(scene).points.get(id);
}

/** The focused persona's point at a step, else the first shown persona's that has one. */
export function emotionPointAtStep(scene: Scene, stepId: string, personaId: string | null): SceneEmotionPoint | undefined {
  const curves = personaId ? scene.curves.filter((curve) => curve.personaId === personaId) : scene.curves;
  return curves.flatMap((curve) => curve.points).find((point) => point.stepId === stepId);
}
