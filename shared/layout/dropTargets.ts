import type { Box, Scene } from './scene.ts';
import { cellAt, type CellPlace } from './hitTest.ts';

/** Where dropped items land: before an item of a cell, or at its end. */
export interface ItemDrop extends CellPlace {
  readonly beforeItemId: string | null;
  /** A rule, 2 px high, exactly where they will land. */
  readonly indicator: Box;
}

/** Where a dropped header lands: before a sibling, or last. */
export interface OrderDrop {
  readonly beforeId: string | null;
  /** The x (stages, steps) or y (lanes) of the rule that shows it. */
  readonly position: number;
}

const ruleHeight = 2;
const noIds: ReadonlySet<string> = new Set();

/**
 * The place between items under a point (scene coordinates). Items that are being moved (`movingIds`) do not count as neighbours.
 * `null` outside every cell and in the emotion lane, which holds no items.
 */
export function itemDropAt(scene: Scene, x: number, y: number, movingIds: ReadonlySet<string> = noIds): ItemDrop | null {
  const cell = cellAt(scene, x, y);
  const lane = cell && scene.lanes.find((candidate) => candidate.id === cell.laneId);
  const step = cell && scene.steps.find((candidate) => candidate.id === cell.stepId);
  if (!cell || !lane || !step || lane.kind === 'emotion') return null;
  const items = scene.items.filter((item) => item.laneId === cell.laneId && item.stepId === cell.stepId && !movingIds.has(item.id)).sort((a, b) => a.y - b.y);
  const next = items.find((item) => y < item.y + item.height / 2);
  const previous = next ? items[items.indexOf(next) - 1] : items.at(-1);
  const top = previous ? previous.y + previous.height : lane.y + ruleHeight;
  const bottom = next ? next.y : Math.min(top + 8, lane.y + lane.height);
  return {
    ...cell, beforeItemId: next?.id ?? null,
    indicator: { x: step.x + 8, y: (top + bottom - ruleHeight) / 2, width: step.width - 16, height: ruleHeight },
  };
}

/** The place between stages under an x. A stage that is being moved does not count. `null` without stages. */
export function stageDropAt(scene: Scene, x: number, movingId: string | null = null): OrderDrop | null {
  return orderDropAt(scene.stages.map((stage) => ({ id: stage.id, start: stage.x, length: stage.width })), x, movingId);
}

/** The place between the steps of the stage under an x. */
export function stepDropAt(scene: Scene, x: number, movingId: string | null = null): (OrderDrop & { readonly stageId: string }) | null {
  const stage = scene.stages.find((candidate) => x < candidate.x + candidate.width) ?? scene.stages.at(-1);
  const drop = stage && orderDropAt(stage.steps.map((step) => ({ id: step.id, start: step.x, length: step.width })), x, movingId);
  if (stage && !drop) return { stageId: stage.id, beforeId: null, position: stage.x };
  return stage && drop ? { ...drop, stageId: stage.id } : null;
}

/** The place between lanes under a y. */
export function laneDropAt(scene: Scene, y: number, movingId: string | null = null): OrderDrop | null {
  return orderDropAt(scene.lanes.map((lane) => ({ id: lane.id, start: lane.y, length: lane.height })), y, movingId);
}

function orderDropAt(entries: readonly { id: string; start: number; length: number }[], position: number, movingId: string | null): OrderDrop | null {
  const others = entries.filter((entry) => entry.id !== movingId);
  const next = others.find((entry) => position < entry.start + entry.length / 2);
  if (next) return { beforeId: next.id, position: next.start };
  const last = others.at(-1);
  return last ? { beforeId: null, position: last.start + last.length } : null;
}
