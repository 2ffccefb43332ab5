import type { Box, Scene } from '../../shared/layout/scene.ts';
import { connectionBox, itemBox } from '../scene/paintScene.ts';

/** Whether nothing but cards differs, which nearby are mounted and not painted. */
export function isOnlyCards(before: Scene, after: Scene): boolean {
  return before.width === after.width && before.height === after.height && isGroundSame(before, after)
    && isListSame(before.connections, after.connections) && isListSame(before.curves, after.curves);
}

/** Which parts of the picture differ between two scenes; `null` = all of it. The layout keeps what did not change by identity. */
export function sceneDamage(before: Scene, after: Scene): readonly Box[] | null {
  if (before.width !== after.width || before.height !== after.height || !isGroundSame(before, after)) return null;
  const damage: Box[] = [];
  for (const item of after.items) {
    const old = before.itemById.get(item.id);
    if (old === item) continue;
    damage.push(itemBox(item));
    if (old) damage.push(itemBox(old));
  }
  for (const item of before.items) if (!after.itemById.has(item.id)) damage.push(itemBox(item));
  const connections = new Set(after.connections);
  damage.push(...before.connections.filter((connection) => !connections.has(connection)).map(connectionBox));
  const oldConnections = new Set(before.connections);
  damage.push(...after.connections.filter((connection) => !oldConnections.has(connection)).map(connectionBox));
  if (!isListSame(before.curves, after.curves)) {
    const lane = after.lanes.find((candidate) => candidate.id === after.emotionScale?.laneId);
    if (lane) damage.push({ x: 0, y: lane.y, width: after.width, height: lane.height });
  }
  return damage;
}

function isGroundSame(before: Scene, after: Scene): boolean {
  return isListSame(before.ground, after.ground) && before.lanes.length === after.lanes.length && before.steps.length === after.steps.length
    && before.lanes.every((lane, index) => lane.id === after.lanes[index]?.id && lane.y === after.lanes[index]?.y && lane.height === after.lanes[index]?.height)
    && before.stages.every((stage, index) => stage.tint === after.stages[index]?.tint && stage.x === after.stages[index]?.x)
    && before.steps.every((step, index) => step.id === after.steps[index]?.id && step.x === after.steps[index]?.x);
}

function isListSame(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before === after || (before.length === after.length && before.every((entry, index) => entry === after[index]));
}
