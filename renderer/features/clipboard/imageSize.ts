import type { Box, Scene } from '../../../shared/layout/scene.ts';
import { connectionBox } from '../../scene/paintScene.ts';
import { recordBox } from '../../session/focusBox.ts';

/** Pixels a side and in all that every browser, and what a picture is pasted into, can take. */
export const imageLimits = { side: 16_000, area: 100_000_000 } as const;
const usualScale = 2;
/** Below this nothing on the map can be read. */
const leastScale = 0.5;
const margin = 16;

/** What of the map a picture of these records shows, with a margin; without any of them the whole map. */
export function boxOfImage(scene: Scene, selection: readonly string[]): Box {
  const boxes = selection.flatMap((id) => boxOf(scene, id) ?? []);
  if (boxes.length === 0) return { x: 0, y: 0, width: scene.width, height: scene.height };
  const left = Math.max(0, Math.min(...boxes.map(({ x }) => x)) - margin);
  const top = Math.max(0, Math.min(...boxes.map(({ y }) => y)) - margin);
  const right = Math.min(scene.width, Math.max(...boxes.map(({ x, width }) => x + width)) + margin);
  const bottom = Math.min(scene.height, Math.max(...boxes.map(({ y, height }) => y + height)) + margin);
  return { x: Math.floor(left), y: Math.floor(top), width: Math.ceil(right - left), height: Math.ceil(bottom - top) };
}

/** Pixels per scene unit: 2, less where the picture would get too large, `null` where it could not be read any more. */
export function scaleOfImage({ width, height }: Pick<Box, 'width' | 'height'>): number | null {
  const scale = Math.min(usualScale, imageLimits.side / Math.max(width, height), Math.sqrt(imageLimits.area / (width * height)));
  return scale >= leastScale ? scale : null;
}

/** A stage and a step are their columns, a lane is its row, each from edge to edge. */
function boxOf(scene: Scene, id: string): Box | null {
  const column = scene.stages.find((stage) => stage.id === id) ?? scene.steps.find((step) => step.id === id);
  if (column) return { x: column.x, y: 0, width: column.width, height: scene.height };
  const lane = scene.lanes.find((candidate) => candidate.id === id);
  if (lane) return { x: 0, y: lane.y, width: scene.width, height: lane.height };
  const connection = scene.connections.find((candidate) => candidate.id === id);
  return connection ? connectionBox(connection) : recordBox(scene, id);
}
