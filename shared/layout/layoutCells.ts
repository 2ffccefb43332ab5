import { childrenOf, type Document } from '../changes/document.ts';
import type { CellItem, Lane, Reading } from '../model/records.ts';
import type { FaceContext, ItemFace } from './faceContext.ts';
import { itemFace } from './itemFace.ts';
import { LayoutMemo } from './LayoutMemo.ts';
import { measures } from './measures.ts';
import type { JourneyContent } from './readJourney.ts';
import type { LayoutOptions, Primitive, SceneItem, SceneStep } from './scene.ts';

export interface CellMemos {
  readonly faces: LayoutMemo<ItemFace>;
  readonly drawings: LayoutMemo<readonly Primitive[]>;
  readonly items: LayoutMemo<SceneItem>;
}

export function createCellMemos(): CellMemos {
  return { faces: new LayoutMemo(), drawings: new LayoutMemo(), items: new LayoutMemo() };
}

/** The cells of one lane before the lane has its place. */
export interface LaneCells {
  readonly height: number;
  /** Places the items once the lane's top is known. */
  readonly place: (y: number) => readonly SceneItem[];
}

export interface CellsInput {
  readonly document: Document;
  readonly content: JourneyContent;
  readonly steps: readonly SceneStep[];
  readonly options: LayoutOptions;
  readonly memos: CellMemos;
}

interface Entry {
  readonly item: CellItem;
  readonly step: SceneStep;
  readonly face: ItemFace;
  /** Position in its cell. */
  readonly row: number;
}

/**
 * Stacks the items of every cell of a lane. Boxed items of one row (the first of each cell, the second, …) are equally high, so that a
 * lane reads like a table; bare text keeps its own height.
 */
export function layoutCells(lane: Lane, input: CellsInput): LaneCells {
  const padding = lane.kind === 'touchpoints' ? measures.cellPadding.touchpoints : measures.cellPadding.other;
  const cells = input.steps.map((step) => input.content.itemsOf(lane.id, step.id).map((item, row): Entry => ({ item, step, row, face: faceOf(item, lane, step.width - 2 * padding, input) })));
  const rowHeights: number[] = [];
  for (const { face, row } of cells.flat()) if (face.isBoxed) rowHeights[row] = Math.max(rowHeights[row] ?? 0, face.height);
  const heightOf = ({ face, row }: Entry) => (face.isBoxed ? (rowHeights[row] ?? face.height) : face.height);
  const cellHeights = cells.map((cell) => cell.reduce<number>((sum, entry) => sum + heightOf(entry) + padding, padding));
  return {
    height: Math.max(measures.minLaneHeight, ...cellHeights),
    place: (laneY) => cells.flatMap((cell) => {
      let y = laneY + padding;
      return cell.map((entry) => {
        const height = heightOf(entry);
        const placed = placeItem(entry, lane.id, { x: entry.step.x + padding, y, width: entry.step.width - 2 * padding, height }, input.memos);
        y += height + padding;
        return placed;
      });
    }),
  };
}

function faceOf(item: CellItem, lane: Lane, width: number, { document, content, options: { texts, measureText }, memos }: CellsInput): ItemFace {
  const painCount = item.type === 'touchpoint' ? content.painCountOf(item.parentId) : 0;
  const readings = item.type === 'metric' ? readingsOf(document, item.id) : noReadings;
  const context: FaceContext = { texts, measureText, laneKind: lane.kind, width, painCount, readings };
  return memos.faces.keep(item.id, [item, lane.kind, width, painCount, texts, measureText, ...readings], () => itemFace(item, context));
}

const noReadings: readonly Reading[] = [];

function readingsOf(document: Document, metricId: string): readonly Reading[] {
  if (!document.childIds.has(metricId)) return noReadings;
  return childrenOf(document, metricId, 'reading').sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function placeItem({ item, step, face }: Entry, laneId: string, box: { x: number; y: number; width: number; height: number }, memos: CellMemos): SceneItem {
  const primitives = memos.drawings.keep(item.id, [face, box.height], () => face.draw(box.height));
  return memos.items.keep(item.id, [primitives, face, box.x, box.y, box.width, box.height, laneId, step.id], () => (
    { id: item.id, type: item.type, laneId, stepId: step.id, ...box, primitives, titleBox: face.titleBox, radius: face.radius }
  ));
}
