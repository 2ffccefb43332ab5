import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { cellItemsOf, childrenOf, stepsOfJourney, type Document } from '../changes/document.ts';
import { cellItemTypeOfLane } from '../model/cellItemTypeOfLane.ts';
import type { CellItem, Lane, Step } from '../model/records.ts';
import { ownFields } from './asItemType.ts';
import { draftChanges } from './draftChanges.ts';
import { placeAmong } from './placeAmong.ts';
import { planTablePaste, type PlannedCell, type TablePlace } from './planTablePaste.ts';
import { countTexts } from './readTextTable.ts';
import { splitCardText } from './splitCardText.ts';

/** What one paste makes at most; a map of more could not be read. */
export const pasteLimits = { cards: 1000, newSteps: 100 } as const;

export interface PasteTableArgs extends TablePlace {
  /** Names the steps that the map lacks, which are added to its last stage; `null` = none are added. */
  readonly newStepName: string | null;
  /** Ids of the cards first, in the order of the table's cells, then of the steps. */
  readonly newId: () => string;
}

/**
 * Pastes the texts of a table as cards, below what stands in the cells already. Refused as a whole when there is nothing to paste, too much of it, or the
 * table reaches below the last lane or (unless steps are to be added) beyond the last step.
 */
export function pasteTable(document: Document, { newStepName, newId, ...place }: PasteTableArgs): Result<ChangeDraft> {
  const plan = planTablePaste(document, place);
  if (!plan.ok) return plan;
  const { cells, columns, lanes, missingSteps, missingLanes } = plan.value;
  const count = countTexts(place.table);
  if (count === 0) return refuse('error.clipboard.nothing');
  if (count > pasteLimits.cards) return refuse('error.clipboard.tooMany', { count, limit: pasteLimits.cards });
  if (missingLanes > 0) return refuse('error.clipboard.belowLastLane', { count: missingLanes });
  if (missingSteps > 0 && newStepName === null) return refuse('error.clipboard.beyondLastStep', { count: missingSteps });
  if (missingSteps > pasteLimits.newSteps) return refuse('error.clipboard.tooManySteps', { count: missingSteps, limit: pasteLimits.newSteps });
  const ids = cells.map(({ texts }) => texts.map(() => newId()));
  const added = addedSteps(document, columns, newStepName ?? '', newId);
  const steps = [...columns.filter((step) => step !== null), ...added.steps];
  const landings = cells.map((cell, at) => placeCell(document, lanes[cell.row], steps[cell.column], cell, ids[at] ?? []));
  return draftChanges(document, { key: 'change.paste', values: { count } }, {
    add: [...added.steps, ...landings.flatMap(({ items }) => items)], shift: [...added.shifted, ...landings.flatMap(({ shifted }) => shifted)],
  });
}

function addedSteps(document: Document, columns: readonly (Step | null)[], name: string, newId: () => string): { steps: Step[]; shifted: readonly Step[] } {
  const missing = columns.filter((step) => !step);
  const last = stepsOfJourney(document, columns[0]?.journeyId ?? '').at(-1);
  if (missing.length === 0 || !last) return { steps: [], shifted: [] };
  const siblings = childrenOf(document, last.parentId, 'step');
  const { orders, shifted } = placeAmong(siblings, siblings.length, missing.length);
  const steps = missing.map((_, at): Step => ({ type: 'step', id: newId(), journeyId: last.journeyId, parentId: last.parentId, order: orders[at] ?? '', name }));
  return { steps, shifted };
}

function placeCell(document: Document, lane: Lane | null | undefined, step: Step | undefined, { texts }: PlannedCell, ids: readonly string[]): { items: CellItem[]; shifted: readonly CellItem[] } {
  const type = lane ? cellItemTypeOfLane(lane.kind) : null;
  if (!lane || !step || !type) return { items: [], shifted: [] };
  const present = cellItemsOf(document, step.id, lane.id);
  const { orders, shifted } = placeAmong(present, present.length, texts.length);
  const items = texts.map((text, at) => ({
    ...ownFields(type), ...splitCardText(text, type),
    type, id: ids[at] ?? '', journeyId: lane.journeyId, parentId: step.id, laneId: lane.id, order: orders[at] ?? '',
  } as CellItem));
  return { items, shifted };
}
