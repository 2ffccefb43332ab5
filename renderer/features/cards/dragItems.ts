import { moveCellItems } from '../../../shared/commands/moveCellItems.ts';
import { moveCellItemsBy } from '../../../shared/commands/moveCellItemsBy.ts';
import { itemDropAt } from '../../../shared/layout/dropTargets.ts';
import { cellAt, type CellPlace } from '../../../shared/layout/hitTest.ts';
import type { Box, Scene, SceneItem, SceneLane } from '../../../shared/layout/scene.ts';
import type { Point } from '../../session/camera.ts';
import { canHoldCards } from '../../session/cellContents.ts';
import { cellBox } from '../../session/focusBox.ts';
import type { GestureContext } from '../../session/gesture.ts';

type ItemIds = ReadonlySet<string>;

/** Rules that show where dragged cards land: one between cards, or one a cell when a block from several cells moves. */
export function itemDropPreview(scene: Scene, grabbed: SceneItem, ids: ItemIds, at: Point): readonly Box[] {
  if (isFromOneCell(scene, ids)) {
    const drop = itemDropAt(scene, at.x, at.y, ids);
    return drop ? [drop.indicator] : [];
  }
  const target = cellAt(scene, at.x, at.y);
  const shift = target && shiftTo(scene, grabbed, target);
  if (!shift) return [];
  const lanes = openLanes(scene);
  const cells = new Map<string, Box>();
  for (const item of itemsOf(scene, ids)) {
    const lane = lanes[lanes.findIndex(({ id }) => id === item.laneId) + shift.rows];
    const step = scene.steps[stepIndex(scene, item.stepId) + shift.columns];
    const box = lane && step && cellBox(scene, lane.id, step.id);
    if (!box) return [];
    cells.set(`${lane.id} ${step.id}`, { x: box.x + 8, y: box.y + box.height - 5, width: box.width - 16, height: 2 });
  }
  return [...cells.values()];
}

/** Moves the cards as one act. */
export function dropItems({ scope, actions }: GestureContext, grabbed: SceneItem, ids: ItemIds, at: Point): void {
  const { scene } = scope.sceneStore.getState();
  const itemIds = [...ids];
  if (isFromOneCell(scene, ids)) {
    const drop = itemDropAt(scene, at.x, at.y, ids);
    if (!drop) return;
    const { laneId, stepId, beforeItemId } = drop;
    if (actions.run((document) => moveCellItems(document, { itemIds, laneId, stepId, beforeItemId }))) scope.session.setState({ focus: { kind: 'cell', laneId, stepId, itemId: grabbed.id } });
    return;
  }
  const target = cellAt(scene, at.x, at.y);
  if (target) moveBlock({ scope, actions }, grabbed, itemIds, target);
}

function moveBlock({ scope, actions }: GestureContext, grabbed: SceneItem, itemIds: readonly string[], target: CellPlace): void {
  const shift = shiftTo(scope.sceneStore.getState().scene, grabbed, target);
  if (!shift || (shift.columns === 0 && shift.rows === 0)) return;
  if (actions.run((document) => moveCellItemsBy(document, { itemIds, ...shift }))) scope.session.setState({ focus: { kind: 'cell', ...target, itemId: grabbed.id } });
}

/** How far the grabbed card goes, in columns and in lanes that take cards; `null` over a lane that takes none. */
function shiftTo(scene: Scene, grabbed: SceneItem, target: CellPlace): { readonly columns: number; readonly rows: number } | null {
  const lanes = openLanes(scene);
  const to = lanes.findIndex(({ id }) => id === target.laneId);
  if (to < 0) return null;
  return { columns: stepIndex(scene, target.stepId) - stepIndex(scene, grabbed.stepId), rows: to - lanes.findIndex(({ id }) => id === grabbed.laneId) };
}

/** The lanes over which the command counts rows. */
function openLanes(scene: Scene): readonly SceneLane[] {
  return scene.lanes.filter(canHoldCards);
}

function isFromOneCell(scene: Scene, ids: ItemIds): boolean {
  return new Set(itemsOf(scene, ids).map((item) => `${item.laneId} ${item.stepId}`)).size === 1;
}

function itemsOf(scene: Scene, ids: ItemIds): SceneItem[] {
  return [...ids].flatMap((id) => scene.itemById.get(id) ?? []);
}

function stepIndex(scene: Scene, stepId: string): number {
  return scene.steps.findIndex((step) => step.id === stepId);
}
