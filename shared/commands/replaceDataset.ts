import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import type { DatasetContent } from './addDataset.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';

/** Puts a newer table in the place of a dataset's. Its name and the personas' rules stay; they find their columns by name. */
export function replaceDataset(document: Document, { datasetId, content }: { datasetId: string; content: DatasetContent }): Result<ChangeDraft> {
  const dataset = needRecord(document, 'dataset', datasetId);
  if (!dataset.ok) return dataset;
  const { type, id, order, name } = dataset.value;
  return draftChanges(document, { key: 'change.replaceDataset' }, { put: [{ ...content, type, id, order, name }] });
}
