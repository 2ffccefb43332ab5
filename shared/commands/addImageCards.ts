import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { cellItemsOf, type Document } from '../changes/document.ts';
import type { Image } from '../model/fields.ts';
import type { CellItem } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';
import { needCell } from './needCell.ts';
import { indexBefore, placeAmong } from './placeAmong.ts';

export interface AddImageCardsArgs {
  readonly laneId: string;
  readonly stepId: string;
  /** `null` = at the end of the cell. */
  readonly beforeItemId: string | null;
  /** In the order in which their cards shall stand. */
  readonly images: readonly { readonly id: string; readonly image: Image }[];
}

/** Adds a card for each picture to a cell. Refused when there is none, where `needCell` refuses, and where the lane holds metrics. */
export function addImageCards(document: Document, { laneId, stepId, beforeItemId, images }: AddImageCardsArgs): Result<ChangeDraft> {
  const cell = needCell(document, laneId, stepId);
  if (!cell.ok) return cell;
  const { lane, step, itemType } = cell.value;
  if (itemType === 'metric') return refuse('error.cell.holdsNoImages');
  if (images.length === 0) return refuse('error.record.noneChosen');
  const items = cellItemsOf(document, stepId, laneId);
  const index = indexBefore(items, beforeItemId);
  if (index === null) return refuse('error.record.missing');
  const { orders, shifted } = placeAmong(items, index, images.length);
  const add = images.map(({ id, image }, at): CellItem => ({ type: itemType, id, journeyId: lane.journeyId, parentId: step.id, laneId: lane.id, order: orders[at] ?? '', title: '', image }));
  return draftChanges(document, { key: 'change.addImages', values: { count: images.length } }, { add, put: shifted });
}
