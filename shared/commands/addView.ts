import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import type { View } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';
import { placeAmong } from './placeAmong.ts';

/** What a saved view holds besides its name. */
export type ViewContent = Omit<View, 'type' | 'id' | 'journeyId' | 'order' | 'name'>;

export interface AddViewArgs {
  readonly journeyId: string;
  readonly id: string;
  readonly name: string;
  readonly content: ViewContent;
}

/** Saves a view of a journey after its others. */
export function addView(document: Document, { journeyId, id, name, content }: AddViewArgs): Result<ChangeDraft> {
  const journey = needRecord(document, 'journey', journeyId);
  if (!journey.ok) return journey;
  const views = childrenOf(document, journeyId, 'view');
  const { orders, shifted } = placeAmong(views, views.length, 1);
  const view: View = { ...content, type: 'view', id, journeyId, order: orders[0] ?? '', name };
  return draftChanges(document, { key: 'change.addView', values: { name } }, { add: [view], shift: shifted });
}
