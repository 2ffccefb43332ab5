import type { Box, FontKey, Scene } from '../../shared/layout/scene.ts';
import { cellItems, emotionPoint } from '../session/cellContents.ts';
import type { Editing } from '../session/createSession.ts';
import { cellBox } from '../session/focusBox.ts';
import type { CameraLayerKind } from './CameraLayer.tsx';

/** Where text is edited in place, in the coordinates of its layer, and how it is set there. */
export interface EditPlace {
  readonly layer: CameraLayerKind;
  readonly box: Box;
  readonly font: FontKey;
  readonly size: number;
  readonly lineHeight: number;
  readonly isCentred?: boolean;
}

const emotionLabelWidth = 148;
const newItemText = { font: 'sans-400', size: 12, lineHeight: 17 } as const;

/** `null` while the scene does not show what is edited. */
export function editPlace(scene: Scene, editing: Editing): EditPlace | null {
  if (editing.kind === 'newItem') return newItemPlace(scene, editing);
  const id = editing.recordId;
  const item = scene.itemById.get(id);
  if (item) {
    const { font, size, lineHeight, ...box } = item.titleBox;
    return { layer: 'map', box: { ...box, x: item.x + box.x, y: item.y + box.y }, font, size, lineHeight };
  }
  const point = emotionPoint(scene, id);
  if (point) {
    const y = point.valence >= 0 ? point.y - 28 : point.y + 13;
    return { layer: 'map', box: { x: point.x - emotionLabelWidth / 2, y, width: emotionLabelWidth, height: 15 }, font: 'sans-500', size: 11, lineHeight: 15, isCentred: true };
  }
  return headerPlace(scene, id);
}

function headerPlace(scene: Scene, id: string): EditPlace | null {
  const stage = scene.stages.find((candidate) => candidate.id === id);
  if (stage) return { layer: 'header', box: moved(stage.nameBox, stage.x, stage.y), font: 'serif-600', size: 18, lineHeight: 22.5 };
  const step = scene.steps.find((candidate) => candidate.id === id);
  const parent = scene.stages.find((candidate) => candidate.id === step?.stageId);
  if (step && parent) {
    const box = step.nameBox ? moved(step.nameBox, parent.x, parent.y) : { x: step.x + 12, y: scene.headerHeight - 24, width: step.width - 24, height: 16 };
    return { layer: 'header', box, font: 'sans-500', size: 12, lineHeight: 16 };
  }
  const lane = scene.lanes.find((candidate) => candidate.id === id);
  return lane ? { layer: 'labels', box: moved(lane.nameBox, 0, lane.y), font: 'sans-600', size: 13, lineHeight: 17.5 } : null;
}

function newItemPlace(scene: Scene, { laneId, stepId, beforeItemId }: Extract<Editing, { kind: 'newItem' }>): EditPlace | null {
  const cell = cellBox(scene, laneId, stepId);
  if (!cell) return null;
  const items = cellItems(scene, laneId, stepId);
  const before = items.find((item) => item.id === beforeItemId);
  const last = items.at(-1);
  const y = before ? before.y : last ? last.y + last.height + 4 : cell.y + 6;
  return { layer: 'map', box: { x: cell.x + 14, y: y + 6, width: cell.width - 28, height: 17 }, ...newItemText };
}

function moved(box: Box, x: number, y: number): Box {
  return { ...box, x: box.x + x, y: box.y + y };
}
