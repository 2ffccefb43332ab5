import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import type { CellItem } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';
import { gridOf, inReadingOrder, type Grid } from './gridOf.ts';
import { landItems, type Landing } from './landItems.ts';
import { needItemsOfOneJourney } from './needRecord.ts';

/**
 * - `oneStep`: all stand in the step of the first of them, each in its lane;
 * - `oneLane`: all stand in the lane of the topmost of them, each in its step;
 * - `spread`: of each lane one a step, from the step of its first on.
 */
export type Arrangement = 'oneStep' | 'oneLane' | 'spread';

const labels: Readonly<Record<Arrangement, string>> = { oneStep: 'change.arrange.oneStep', oneLane: 'change.arrange.oneLane', spread: 'change.arrange.spread' };

/** Brings items of a map into line or apart. Refused for fewer than two items, and when spreading needs more steps than there are. */
export function arrangeCellItems(document: Document, { itemIds, arrangement }: { itemIds: readonly string[]; arrangement: Arrangement }): Result<ChangeDraft> {
  const chosen = needItemsOfOneJourney(document, itemIds);
  if (!chosen.ok) return chosen;
  const { items, journeyId } = chosen.value;
  if (items.length < 2) return refuse('error.arrange.tooFew');
  const grid = gridOf(document, journeyId);
  const ordered = inReadingOrder(grid, items);
  const places = arrangement === 'spread' ? spread(grid, ordered) : line(grid, ordered, arrangement);
  const missing = Math.max(0, ...places.map(({ column }) => column - grid.steps.length + 1));
  if (missing > 0) return refuse('error.arrange.tooFewSteps', { count: missing });
  const landings = places.flatMap(({ item, column, row }): Landing[] => {
    const step = grid.steps[column];
    const lane = grid.lanes[row];
    return step && lane ? [{ item, step, lane }] : [];
  });
  return draftChanges(document, { key: labels[arrangement], values: { count: items.length } }, landItems(document, landings));
}

interface Place {
  readonly item: CellItem;
  readonly column: number;
  readonly row: number;
}

function line(grid: Grid, items: readonly CellItem[], arrangement: 'oneStep' | 'oneLane'): Place[] {
  const places = items.map((item): Place => ({ item, column: grid.columnOf(item), row: grid.rowOf(item) }));
  const column = Math.min(...places.map((place) => place.column));
  const row = Math.min(...places.map((place) => place.row));
  return places.map((place) => (arrangement === 'oneStep' ? { ...place, column } : { ...place, row }));
}

function spread(grid: Grid, items: readonly CellItem[]): Place[] {
  return [...Map.groupBy(items, ({ laneId }) => laneId).values()].flatMap((group) => {
    const first = Math.min(...group.map((item) => grid.columnOf(item)));
    return group.map((item, at) => ({ item, column: first + at, row: grid.rowOf(item) }));
  });
}
