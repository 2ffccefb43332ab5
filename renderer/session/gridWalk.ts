import type { Scene } from '../../shared/layout/scene.ts';
import { cellItems, emotionPointAtStep } from './cellContents.ts';
import type { FocusTarget } from './createSession.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** Where the keyboard goes next: cell by cell, item by item inside a cell, to the headers at the edges; `null` = nowhere further. */
export function walkGrid(scene: Scene, focus: FocusTarget | null, direction: Direction): FocusTarget | null {
  if (!focus) return firstCell(scene);
  switch (focus.kind) {
    case 'stage': return walkFromStage(scene, focus.stageId, direction);
    case 'step': return walkFromStep(scene, focus.stepId, direction);
    case 'lane': return walkFromLane(scene, focus.laneId, direction);
    case 'cell': return walkFromCell(scene, focus, direction);
  }
}

function firstCell(scene: Scene): FocusTarget | null {
  const lane = scene.lanes[0];
  const step = scene.steps[0];
  return lane && step ? enterCell(scene, lane.id, step.id, 'down') : null;
}

/** Enters a cell from above at its first item, from below at its last; an empty cell as itself. */
function enterCell(scene: Scene, laneId: string, stepId: string, direction: Direction, row = 0): FocusTarget {
  const items = cellItems(scene, laneId, stepId);
  const index = direction === 'up' ? items.length - 1 : direction === 'down' ? 0 : Math.min(row, items.length - 1);
  return { kind: 'cell', laneId, stepId, itemId: items[index]?.id ?? null };
}

function walkFromCell(scene: Scene, focus: Extract<FocusTarget, { kind: 'cell' }>, direction: Direction): FocusTarget | null {
  const items = cellItems(scene, focus.laneId, focus.stepId);
  const row = items.findIndex((item) => item.id === focus.itemId);
  const lane = scene.lanes.findIndex((candidate) => candidate.id === focus.laneId);
  const step = scene.steps.findIndex((candidate) => candidate.id === focus.stepId);
  if (direction === 'left' || direction === 'right') {
    const next = scene.steps[step + (direction === 'left' ? -1 : 1)];
    if (next) return enterCell(scene, focus.laneId, next.id, direction, Math.max(0, row));
    return direction === 'left' ? { kind: 'lane', laneId: focus.laneId } : null;
  }
  const below = direction === 'down' ? 1 : -1;
  const sibling = row < 0 ? undefined : items[row + below];
  if (sibling) return { ...focus, itemId: sibling.id };
  const next = scene.lanes[lane + below];
  if (next) return enterCell(scene, next.id, focus.stepId, direction);
  return direction === 'up' ? headerAbove(scene, focus.stepId) : null;
}

function headerAbove(scene: Scene, stepId: string): FocusTarget | null {
  const step = scene.steps.find((candidate) => candidate.id === stepId);
  if (!step) return null;
  return step.nameBox ? { kind: 'step', stepId } : { kind: 'stage', stageId: step.stageId };
}

function walkFromStage(scene: Scene, stageId: string, direction: Direction): FocusTarget | null {
  const index = scene.stages.findIndex((stage) => stage.id === stageId);
  const stage = scene.stages[index];
  if (!stage) return firstCell(scene);
  if (direction === 'up') return null;
  if (direction === 'down') {
    const step = stage.steps[0];
    if (!step) return null;
    return step.nameBox ? { kind: 'step', stepId: step.id } : topCell(scene, step.id);
  }
  const next = scene.stages[index + (direction === 'left' ? -1 : 1)];
  return next ? { kind: 'stage', stageId: next.id } : null;
}

function walkFromStep(scene: Scene, stepId: string, direction: Direction): FocusTarget | null {
  const index = scene.steps.findIndex((step) => step.id === stepId);
  const step = scene.steps[index];
  if (!step) return firstCell(scene);
  if (direction === 'up') return { kind: 'stage', stageId: step.stageId };
  if (direction === 'down') return topCell(scene, stepId);
  const next = scene.steps[index + (direction === 'left' ? -1 : 1)];
  if (!next) return null;
  return next.nameBox ? { kind: 'step', stepId: next.id } : { kind: 'stage', stageId: next.stageId };
}

function topCell(scene: Scene, stepId: string): FocusTarget | null {
  const lane = scene.lanes[0];
  return lane ? enterCell(scene, lane.id, stepId, 'down') : null;
}

function walkFromLane(scene: Scene, laneId: string, direction: Direction): FocusTarget | null {
  const index = scene.lanes.findIndex((lane) => lane.id === laneId);
  const step = scene.steps[0];
  if (direction === 'left' || !step) return null;
  if (direction === 'right') return enterCell(scene, laneId, step.id, 'right');
  const next = scene.lanes[index + (direction === 'up' ? -1 : 1)];
  if (next) return { kind: 'lane', laneId: next.id };
  return direction === 'up' && scene.stages[0] ? { kind: 'stage', stageId: scene.stages[0].id } : null;
}

/** The neighbouring point of a persona's curve, for walking along it. */
export function walkCurve(scene: Scene, pointId: string, direction: 'left' | 'right'): FocusTarget | null {
  const curve = scene.curves.find((candidate) => candidate.points.some((point) => point.id === pointId));
  const point = curve?.points.find((candidate) => candidate.id === pointId);
  const laneId = scene.emotionScale?.laneId;
  if (!curve || !point || !laneId) return null;
  const step = scene.steps.findIndex((candidate) => candidate.id === point.stepId);
  const next = scene.steps[step + (direction === 'left' ? -1 : 1)];
  if (!next) return direction === 'left' ? { kind: 'lane', laneId } : null;
  return { kind: 'cell', laneId, stepId: next.id, itemId: emotionPointAtStep(scene, next.id, curve.personaId)?.id ?? null, personaId: curve.personaId };
}

/** The first or last column of the focused lane (Home, End), or with `isWholeMap` the map's first or last cell. */
export function walkToEdge(scene: Scene, focus: FocusTarget | null, edge: 'start' | 'end', isWholeMap: boolean): FocusTarget | null {
  const step = edge === 'start' ? scene.steps[0] : scene.steps.at(-1);
  if (!step) return null;
  if (!isWholeMap && (focus?.kind === 'stage' || focus?.kind === 'step')) return headerAbove(scene, step.id);
  const laneId = focus?.kind === 'cell' || focus?.kind === 'lane' ? focus.laneId : undefined;
  const lane = isWholeMap || !laneId ? (edge === 'start' ? scene.lanes[0] : scene.lanes.at(-1)) : scene.lanes.find((candidate) => candidate.id === laneId);
  return lane ? enterCell(scene, lane.id, step.id, 'right') : null;
}
