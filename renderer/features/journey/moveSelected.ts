import { cellItemsOf, childrenOf, type Document } from '../../../shared/changes/document.ts';
import { accept, type Result } from '../../../shared/base/result.ts';
import type { ChangeDraft } from '../../../shared/changes/changeset.ts';
import { moveCellItems } from '../../../shared/commands/moveCellItems.ts';
import { moveCellItemsBy } from '../../../shared/commands/moveCellItemsBy.ts';
import { moveLane } from '../../../shared/commands/moveLane.ts';
import { moveStage } from '../../../shared/commands/moveStage.ts';
import { moveStep } from '../../../shared/commands/moveStep.ts';
import { setEmotion } from '../../../shared/commands/setEmotion.ts';
import { isCellItem, type AnyRecord, type CellItem, type Emotion, type Step } from '../../../shared/model/records.ts';
import type { Direction } from '../../session/gridWalk.ts';

type Draft = Result<ChangeDraft>;
/** Nothing lies further in this direction. */
const nothing: Draft = accept({ label: { key: 'change.moveItems' }, changes: [] });

/** Moves what is selected one place on: cards over the grid, stages, steps and lanes among their kind, emotion points up and down. */
export function moveSelected(document: Document, ids: readonly string[], direction: Direction): Draft {
  const records = ids.flatMap((id) => document.records.get(id) ?? []);
  const items = records.filter(isCellItem);
  if (items.length > 0) return moveItems(document, items, direction);
  const record = records.at(-1);
  return record ? moveOne(document, record, direction) : nothing;
}

function moveOne(document: Document, record: AnyRecord, direction: Direction): Draft {
  const isSideways = direction === 'left' || direction === 'right';
  const by = direction === 'left' || direction === 'up' ? -1 : 1;
  switch (record.type) {
    case 'stage': {
      const before = isSideways ? neighbour(childrenOf(document, record.journeyId, 'stage'), record.id, by) : undefined;
      return before === undefined ? nothing : moveStage(document, { stageId: record.id, beforeStageId: before });
    }
    case 'lane': {
      const before = isSideways ? undefined : neighbour(childrenOf(document, record.journeyId, 'lane').filter((lane) => !lane.hidden), record.id, by);
      return before === undefined ? nothing : moveLane(document, { laneId: record.id, beforeLaneId: before });
    }
    case 'step': return isSideways ? shiftStep(document, record, by) : nothing;
    case 'emotion': return isSideways ? nothing : shiftEmotion(document, record, -by);
    default: return nothing;
  }
}

/** The id that it goes before when it moves one place; `null` = the end, `undefined` = it stands at that end already. */
function neighbour(siblings: readonly { readonly id: string }[], id: string, by: 1 | -1): string | null | undefined {
  const index = siblings.findIndex((sibling) => sibling.id === id);
  if (by === -1) return index > 0 ? siblings[index - 1]?.id : undefined;
  return index < siblings.length - 1 ? (siblings[index + 2]?.id ?? null) : undefined;
}

/** Within its stage, and from its edge into the neighbouring stage. */
function shiftStep(document: Document, step: Step, by: 1 | -1): Draft {
  const before = neighbour(childrenOf(document, step.parentId, 'step'), step.id, by);
  if (before !== undefined) return moveStep(document, { stepId: step.id, stageId: step.parentId, beforeStepId: before });
  const stages = childrenOf(document, step.journeyId, 'stage');
  const stage = stages[stages.findIndex(({ id }) => id === step.parentId) + by];
  if (!stage) return nothing;
  return moveStep(document, { stepId: step.id, stageId: stage.id, beforeStepId: by === 1 ? (childrenOf(document, stage.id, 'step')[0]?.id ?? null) : null });
}

function shiftEmotion(document: Document, { id, journeyId, parentId, personaId, valence }: Emotion, by: number): Draft {
  const next = Math.min(2, Math.max(-2, Math.round((valence + by * 0.1) * 10) / 10));
  return next === valence ? nothing : setEmotion(document, { id, journeyId, stepId: parentId, personaId, valence: next });
}

function moveItems(document: Document, items: readonly CellItem[], direction: Direction): Draft {
  const itemIds = items.map(({ id }) => id);
  if (direction === 'left' || direction === 'right') return moveCellItemsBy(document, { itemIds, columns: direction === 'left' ? -1 : 1, rows: 0 });
  const by = direction === 'up' ? -1 : 1;
  const [only] = items;
  if (only && items.length === 1) {
    const before = neighbour(cellItemsOf(document, only.parentId, only.laneId), only.id, by);
    if (before !== undefined) return moveCellItems(document, { itemIds, laneId: only.laneId, stepId: only.parentId, beforeItemId: before });
  }
  return moveCellItemsBy(document, { itemIds, columns: 0, rows: by });
}

/** Whether a direction makes sense for what is selected. */
export function canMove(document: Document, ids: readonly string[], axis: 'sideways' | 'upright'): boolean {
  return ids.some((id) => {
    const record = document.records.get(id);
    if (!record) return false;
    if (isCellItem(record)) return true;
    return axis === 'sideways' ? record.type === 'stage' || record.type === 'step' : record.type === 'lane' || record.type === 'emotion';
  });
}

/** What a record is called on the map. */
export function nameOf(document: Document, id: string): string {
  const record = document.records.get(id);
  if (!record) return '';
  if ('name' in record) return record.name ?? '';
  return 'title' in record ? (record.title ?? '') : '';
}
