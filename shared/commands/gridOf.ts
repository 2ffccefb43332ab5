import { childrenOf, stepsOfJourney, type Document } from '../changes/document.ts';
import { compareOrder } from '../base/order.ts';
import { cellItemTypeOfLane } from '../model/cellItemTypeOfLane.ts';
import type { CellItem, Lane, Step } from '../model/records.ts';

/** The columns and rows of a journey, as they stand. */
export interface Grid {
  readonly steps: readonly Step[];
  readonly lanes: readonly Lane[];
  /** Column of an item, 0-based. */
  readonly columnOf: (item: CellItem) => number;
  /** Row of an item, 0-based. */
  readonly rowOf: (item: CellItem) => number;
}

/** All columns and all lanes of a journey, hidden ones too. */
export function gridOf(document: Document, journeyId: string): Grid {
  const steps = stepsOfJourney(document, journeyId);
  const lanes = childrenOf(document, journeyId, 'lane');
  const columns = new Map(steps.map(({ id }, index) => [id, index]));
  const rows = new Map(lanes.map(({ id }, index) => [id, index]));
  return { steps, lanes, columnOf: (item) => columns.get(item.parentId) ?? -1, rowOf: (item) => rows.get(item.laneId) ?? -1 };
}

/** Items as they are read: column by column, then row by row, then from top to bottom. A selection has no order of its own. */
export function inReadingOrder(grid: Grid, items: readonly CellItem[]): CellItem[] {
  return [...items].sort((a, b) => grid.columnOf(a) - grid.columnOf(b) || grid.rowOf(a) - grid.rowOf(b) || compareOrder(a, b));
}

/** The lanes that items move and land over: those that hold items and are in view, and with them those in use. An item that lands out of view would seem lost. */
export function lanesInUse(grid: Grid, usedLaneIds: ReadonlySet<string>): Lane[] {
  return grid.lanes.filter((lane) => cellItemTypeOfLane(lane.kind) && (usedLaneIds.has(lane.id) || !(lane.hidden || lane.collapsed)));
}
