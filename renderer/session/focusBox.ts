import type { Box, Scene } from '../../shared/layout/scene.ts';
import { emotionPoint } from './cellContents.ts';
import type { FocusTarget } from './createSession.ts';

/** The whole cell where a lane and a step cross. */
export function cellBox(scene: Scene, laneId: string, stepId: string): Box | null {
  const lane = scene.lanes.find((candidate) => candidate.id === laneId);
  const step = scene.steps.find((candidate) => candidate.id === stepId);
  return lane && step ? { x: step.x, y: lane.y, width: step.width, height: lane.height } : null;
}

/** Where an item or an emotion point stands, in scene coordinates. */
export function recordBox(scene: Scene, id: string): Box | null {
  const item = scene.itemById.get(id);
  if (item) return item;
  const point = emotionPoint(scene, id);
  return point ? { x: point.x - 12, y: point.y - 12, width: 24, height: 24 } : null;
}

/** Where the keyboard stands, in scene coordinates: headers at the map's top edge, labels at its left. */
export function focusBox(scene: Scene, focus: FocusTarget): Box | null {
  switch (focus.kind) {
    case 'cell': return (focus.itemId ? recordBox(scene, focus.itemId) : null) ?? cellBox(scene, focus.laneId, focus.stepId);
    case 'stage': {
      const stage = scene.stages.find((candidate) => candidate.id === focus.stageId);
      return stage ? { x: stage.x, y: 0, width: stage.width, height: scene.headerHeight } : null;
    }
    case 'step': {
      const step = scene.steps.find((candidate) => candidate.id === focus.stepId);
      const stage = scene.stages.find((candidate) => candidate.id === step?.stageId);
      if (!step || !stage) return null;
      return step.nameBox ? { x: step.x, y: step.nameBox.y - 4, width: step.width, height: step.nameBox.height + 8 } : { x: stage.x, y: 0, width: stage.width, height: scene.headerHeight };
    }
    case 'lane': {
      const lane = scene.lanes.find((candidate) => candidate.id === focus.laneId);
      return lane ? { x: 0, y: lane.y, width: scene.labelWidth, height: lane.height } : null;
    }
  }
}

/** The column of the keyboard's place: a stage's is its first; a lane has none. */
export function stepOfFocus(scene: Scene, focus: FocusTarget | null): string | undefined {
  if (focus?.kind === 'cell' || focus?.kind === 'step') return focus.stepId;
  return focus?.kind === 'stage' ? scene.stages.find(({ id }) => id === focus.stageId)?.steps[0]?.id : undefined;
}

/** The keyboard's place for a record, when a search, a click or a new record leads there. */
export function focusOfRecord(scene: Scene, id: string): FocusTarget | null {
  const item = scene.itemById.get(id);
  if (item) return { kind: 'cell', laneId: item.laneId, stepId: item.stepId, itemId: id };
  const point = emotionPoint(scene, id);
  if (point && scene.emotionScale) return { kind: 'cell', laneId: scene.emotionScale.laneId, stepId: point.stepId, itemId: id };
  if (scene.stages.some((stage) => stage.id === id)) return { kind: 'stage', stageId: id };
  if (scene.steps.some((step) => step.id === id)) return { kind: 'step', stepId: id };
  return scene.lanes.some((lane) => lane.id === id) ? { kind: 'lane', laneId: id } : null;
}
