import { isSameList, Memo } from '../base/Memo.ts';
import { readingsOf, type Document } from '../changes/document.ts';
import { isLocked } from '../model/isLocked.ts';
import type { CellItem, Lane, Reading } from '../model/records.ts';
import type { RollUpOf } from '../metrics/createRollUps.ts';
import type { FaceContext, ItemFace } from './faceContext.ts';
import { itemFace } from './itemFace.ts';
import { markedFace } from './markedFace.ts';
import { measures } from './measures.ts';
import type { JourneyContent } from './readJourney.ts';
import type { LayoutOptions, SceneItem, SceneStep } from './scene.ts';

/** An item in its column, before its lane has a place. */
interface StackedItem {
  readonly item: CellItem;
  readonly step: SceneStep;
  readonly face: ItemFace;
  /** From the lane's top. */
  readonly y: number;
  readonly height: number;
}

interface StackedLane {
  readonly height: number;
  readonly items: readonly StackedItem[];
}

export interface CellMemos {
  readonly lanes: Memo<StackedLane>;
  readonly placed: Memo<readonly SceneItem[]>;
  /** What a record last looked like and where; these live as long as the record or its face. */
  readonly faces: WeakMap<CellItem, { readonly inputs: readonly unknown[]; readonly face: ItemFace }>;
  readonly items: WeakMap<ItemFace, SceneItem>;
}

/** What `layoutCells` remembers from one layout to the next. */
export function createCellMemos(): CellMemos {
  return { lanes: new Memo(), placed: new Memo(), faces: new WeakMap(), items: new WeakMap() };
}

export interface CellsInput {
  readonly document: Document;
  readonly content: JourneyContent;
  readonly steps: readonly SceneStep[];
  readonly options: LayoutOptions;
  readonly rollUpOf: RollUpOf;
  readonly memos: CellMemos;
}

/** The cells of one lane; its items stand once the lane's top is known. */
export interface LaneCells {
  readonly height: number;
  readonly place: (y: number) => readonly SceneItem[];
}

/** Stacks the items of every cell of a lane. A lane in which nothing changed costs one comparison of its records. */
export function layoutCells(lane: Lane, input: CellsInput): LaneCells {
  const { steps, options: { texts, measureText }, memos } = input;
  const items = steps.map((step) => input.content.itemsOf(lane.id, step.id));
  const inputs: unknown[] = [lane.kind, texts, measureText, input.options.withoutLocks];
  steps.forEach((step, index) => {
    inputs.push(step);
    for (const item of items[index] ?? []) inputs.push(item, ...extrasOf(item, input));
  });
  const stacked = memos.lanes.keep(lane.id, inputs, () => stackLane(lane, items, input));
  return {
    height: stacked.height,
    place: (y) => memos.placed.keep(lane.id, [stacked, y], () => stacked.items.map((entry) => placeItem(entry, lane.id, y, memos))),
  };
}

/** What a face depends on besides its record. */
function extrasOf(item: CellItem, { document, content, rollUpOf, options }: CellsInput): readonly unknown[] {
  const mark = options.marks?.get(item.id);
  if (item.type === 'metric') return [mark, ...readingsOf(document, item.id)];
  return item.type === 'touchpoint' ? [mark, rollUpOf(item), content.painCountOf(item.parentId)] : [mark, rollUpOf(item)];
}

const noReadings: readonly Reading[] = [];

/**
 * Boxed items of one row (the first of each cell, the second, …) are equally high, so that a lane reads like a table; bare text keeps its
 * own height.
 */
function stackLane(lane: Lane, cells: readonly (readonly CellItem[])[], input: CellsInput): StackedLane {
  const padding = paddingOf(lane);
  const faces = cells.map((items, column) => items.map((item) => faceOf(item, lane, (input.steps[column]?.width ?? measures.stepWidth) - 2 * padding, input)));
  const rowHeights: number[] = [];
  for (const column of faces) column.forEach((face, row) => { if (face.isBoxed) rowHeights[row] = Math.max(rowHeights[row] ?? 0, face.height); });
  let height: number = measures.minLaneHeight;
  const stacked = input.steps.flatMap((step, column) => {
    let y: number = padding;
    const entries = (cells[column] ?? []).flatMap((item, row): StackedItem[] => {
      const face = faces[column]?.[row];
      if (!face) return [];
      const entry = { item, step, face, y, height: face.isBoxed ? (rowHeights[row] ?? face.height) : face.height };
      y += entry.height + padding;
      return [entry];
    });
    height = Math.max(height, y);
    return entries;
  });
  return { height, items: stacked };
}

function paddingOf({ kind }: Pick<Lane, 'kind'>): number {
  return kind === 'touchpoints' ? measures.cellPadding.touchpoints : measures.cellPadding.other;
}

function faceOf(item: CellItem, lane: Lane, width: number, input: CellsInput): ItemFace {
  const { document, content, options, memos } = input;
  const { texts, measureText } = options;
  const inputs = [lane.kind, width, texts, measureText, options.withoutLocks, ...extrasOf(item, input)];
  const known = memos.faces.get(item);
  if (known && isSameList(known.inputs, inputs)) return known.face;
  const context: FaceContext = {
    texts, measureText, laneKind: lane.kind, width, rollUp: input.rollUpOf(item), hasLock: isLocked(item) && !options.withoutLocks,
    painCount: item.type === 'touchpoint' ? content.painCountOf(item.parentId) : 0, readings: item.type === 'metric' ? readingsOf(document, item.id) : noReadings,
  };
  const bare = itemFace(item, context);
  const mark = options.marks?.get(item.id);
  const face = mark ? markedFace(bare, mark, options) : bare;
  memos.faces.set(item, { inputs, face });
  return face;
}

/** The same object while nothing differs; the same drawing while only the place differs. */
function placeItem({ item, step, face, y, height }: StackedItem, laneId: string, laneY: number, { items }: CellMemos): SceneItem {
  const known = items.get(face);
  const inset = (step.width - face.width) / 2;
  const place = { laneId, stepId: step.id, x: step.x + inset, y: laneY + y, width: face.width, height };
  if (known && (Object.keys(place) as (keyof typeof place)[]).every((key) => known[key] === place[key])) return known;
  const primitives = known?.height === height ? known.primitives : face.draw(height);
  const placed: SceneItem = { id: item.id, type: item.type, ...place, primitives, titleBox: face.titleBox, radius: face.radius, ...(face.opens ? { opens: face.opens(height) } : {}) };
  items.set(face, placed);
  return placed;
}
