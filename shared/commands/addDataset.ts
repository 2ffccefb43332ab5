import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import type { Dataset } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';
import { placeAmong } from './placeAmong.ts';

/** What reading a table of customers gives. */
export type DatasetContent = Omit<Dataset, 'type' | 'id' | 'order' | 'name'>;

export interface AddDatasetArgs {
  readonly id: string;
  readonly name: string;
  readonly content: DatasetContent;
}

/** Adds a dataset at the end of the library's. Refused when the name is empty or the content does not fit. */
export function addDataset(document: Document, { id, name, content }: AddDatasetArgs): Result<ChangeDraft> {
  const all = childrenOf(document, '', 'dataset');
  const { orders, shifted } = placeAmong(all, all.length, 1);
  return draftChanges(document, { key: 'change.addDataset' }, { add: [{ ...content, type: 'dataset', id, order: orders[0] ?? '', name }], shift: shifted });
}
