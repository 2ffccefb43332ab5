import { accept, type Result } from '../base/result.ts';
import { cellItemsOf, type Document } from '../changes/document.ts';
import type { Lane, Step } from '../model/records.ts';
import { gridOf, lanesInUse } from './gridOf.ts';
import { needCell } from './needCell.ts';
import { columnCount, type TextTable } from './readTextTable.ts';

/** What the rows of a table become: cards below each other in one cell, or cards of the lanes downward. */
export type RowsBecome = 'cards' | 'lanes';

export interface TablePlace {
  readonly table: TextTable;
  /** The cell where the top left corner of the table goes. */
  readonly laneId: string;
  readonly stepId: string;
  readonly rowsBecome: RowsBecome;
}

export interface PlannedCell {
  /** Index among `columns` and `lanes` of the plan. */
  readonly column: number;
  readonly row: number;
  readonly texts: readonly string[];
  /** Cards that stand there already and stay. */
  readonly presentCount: number;
}

/** What would land where. */
export interface TablePlan {
  /** One a column of the table; `null` = beyond the last step of the map. */
  readonly columns: readonly (Step | null)[];
  /** The lanes that take part; `null` = below the last one. */
  readonly lanes: readonly (Lane | null)[];
  /** Only cells that receive something. */
  readonly cells: readonly PlannedCell[];
  readonly missingSteps: number;
  readonly missingLanes: number;
}

/** Where each text of a table would stand. Columns go over the steps, rows over the lanes that hold cards and are in view. Refused like needCell. */
export function planTablePaste(document: Document, { table, laneId, stepId, rowsBecome }: TablePlace): Result<TablePlan> {
  const cell = needCell(document, laneId, stepId);
  if (!cell.ok) return cell;
  const grid = gridOf(document, cell.value.lane.journeyId);
  const open = lanesInUse(grid, new Set([laneId]));
  const firstLane = open.findIndex(({ id }) => id === laneId);
  const firstStep = grid.steps.findIndex(({ id }) => id === stepId);
  const columns = Array.from({ length: columnCount(table) }, (_, column) => grid.steps[firstStep + column] ?? null);
  const lanes = rowsBecome === 'cards' ? [cell.value.lane] : table.map((_, row) => open[firstLane + row] ?? null);
  const cells: PlannedCell[] = [];
  for (const [row, lane] of lanes.entries()) {
    for (const [column, step] of columns.entries()) {
      const texts = (rowsBecome === 'cards' ? table.map((line) => line[column] ?? '') : [table[row]?.[column] ?? '']).filter((text) => text !== '');
      if (texts.length > 0) cells.push({ column, row, texts, presentCount: lane && step ? cellItemsOf(document, step.id, lane.id).length : 0 });
    }
  }
  return accept({ columns, lanes, cells, missingSteps: columns.filter((step) => !step).length, missingLanes: lanes.filter((lane) => !lane).length });
}
