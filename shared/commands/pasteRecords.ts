import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { cellItemsOf, type Document } from '../changes/document.ts';
import { cellItemTypeOfLane } from '../model/cellItemTypeOfLane.ts';
import type { AnyRecord, CellItem, Lane, Step } from '../model/records.ts';
import { goTogether, referencesOf } from '../model/references.ts';
import { renewIds } from '../model/renewIds.ts';
import { asCopy } from './asCopy.ts';
import { asItemType } from './asItemType.ts';
import type { ClipboardContent, ClipboardItem } from './clipboardContent.ts';
import { draftChanges } from './draftChanges.ts';
import { gridOf, type Grid } from './gridOf.ts';
import { needCell } from './needCell.ts';
import { placeAmong } from './placeAmong.ts';
import { withLinkThatHolds } from './withLinkThatHolds.ts';

export interface PasteRecordsArgs {
  readonly content: ClipboardContent;
  readonly journeyId: string;
  /** The cell where the top left corner of what was copied goes. */
  readonly laneId: string;
  readonly stepId: string;
  readonly newId: () => string;
}

/**
 * Pastes copied items under new ids into any journey, in their arrangement: columns keep their distance as far as the map reaches, rows go to the lane
 * of their kind, the topmost row to the lane that was pointed at. In a lane of another kind an item becomes what that lane holds. A link to a
 * sub-journey that this library does not have, or that would lead in a circle, stays behind. What was cut and stands nowhere yet is moved: it keeps
 * its ids, and its comments and the connections that still have both ends come back with it.
 */
export function pasteRecords(document: Document, { content, journeyId, laneId, stepId, newId }: PasteRecordsArgs): Result<ChangeDraft> {
  const cell = needCell(document, laneId, stepId);
  if (!cell.ok) return cell;
  if (cell.value.lane.journeyId !== journeyId) return refuse('error.move.otherJourney');
  if (content.items.length === 0) return refuse('error.clipboard.foreign');
  const grid = gridOf(document, journeyId);
  const firstColumn = grid.steps.findIndex(({ id }) => id === stepId);
  const cells = Map.groupBy(content.items, (item) => {
    const step = grid.steps[Math.min(firstColumn + item.column, grid.steps.length - 1)] ?? cell.value.step;
    return cellKey(step, targetLane(grid, cell.value.lane, item));
  });
  const isMove = content.cut !== undefined && content.items.every(({ record }) => !document.records.has(record.id));
  const landings = [...cells].map(([key, items]) => placeInCell(document, grid, key, items.map((item) => (isMove && item.record.journeyId === journeyId ? item : { ...item, record: asCopy(item.record) }))));
  const placed = landings.flatMap((landing) => landing.items);
  const itemIds = new Set(placed.map(({ id }) => id));
  const metricIds = new Set(placed.filter(({ type }) => type === 'metric').map(({ id }) => id));
  const readings = content.readings.filter(({ parentId }) => metricIds.has(parentId));
  const connections = content.connections.filter(({ fromId, toId }) => itemIds.has(fromId) && itemIds.has(toId));
  const pasted = [...placed, ...readings, ...connections].map((record) => ({ ...withLinkThatHolds(document, journeyId, record), journeyId }));
  const add = isMove ? [...pasted, ...broughtBack(document, content, journeyId, pasted)] : renewIds(pasted, newId);
  return draftChanges(document, { key: 'change.paste', values: { count: placed.length } }, { add, shift: landings.flatMap(({ shifted }) => shifted) });
}

/** What was lost with what was cut, as far as it can stand again. */
function broughtBack(document: Document, { cut }: ClipboardContent, journeyId: string, pasted: readonly AnyRecord[]): AnyRecord[] {
  const back = new Map(pasted.map((record) => [record.id, record]));
  const read = (id: string): AnyRecord | undefined => back.get(id) ?? document.records.get(id);
  // Connections before what was said about them, a thread's first comment before its answers.
  const firstToLast = [...(cut?.connections ?? []), ...(cut?.comments ?? []).toSorted((a, b) => Number(a.threadId !== undefined) - Number(b.threadId !== undefined))];
  for (const lost of firstToLast) {
    const record: AnyRecord = { ...lost, journeyId };
    const canStand = !document.records.has(lost.id) && referencesOf(record).every(({ id, types }) => {
      const target = read(id);
      return target !== undefined && types.includes(target.type) && goTogether(record, target);
    });
    if (canStand) back.set(record.id, record);
  }
  return [...back.values()].slice(pasted.length);
}

function cellKey(step: Step, lane: Lane): string {
  return `${step.id}/${lane.id}`;
}

/** The lane at the item's own distance if it is of its kind, else the first of its kind, else the one at that distance, else the one pointed at. */
function targetLane(grid: Grid, pointedAt: Lane, item: ClipboardItem): Lane {
  if (item.row === 0) return pointedAt;
  const distant = grid.lanes[grid.lanes.findIndex(({ id }) => id === pointedAt.id) + item.row];
  if (distant?.kind === item.laneKind) return distant;
  const ofKind = grid.lanes.find(({ kind }) => kind === item.laneKind);
  if (ofKind && cellItemTypeOfLane(ofKind.kind)) return ofKind;
  return distant && cellItemTypeOfLane(distant.kind) ? distant : pointedAt;
}

function placeInCell(document: Document, grid: Grid, key: string, items: readonly ClipboardItem[]): { items: CellItem[]; shifted: readonly CellItem[] } {
  const [stepId = '', laneId = ''] = key.split('/');
  const type = cellItemTypeOfLane(grid.lanes.find(({ id }) => id === laneId)?.kind ?? 'text') ?? 'card';
  const present = cellItemsOf(document, stepId, laneId);
  const { orders, shifted } = placeAmong(present, present.length, items.length);
  return { items: items.map(({ record }, at) => ({ ...asItemType(record, type), parentId: stepId, laneId, order: orders[at] ?? '' })), shifted };
}
