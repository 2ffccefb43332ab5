import type { Result } from '../base/result.ts';
import { withFields } from '../changes/applyChangeset.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { personasWithRule } from '../changes/personasWithRule.ts';
import { deleteLabels } from '../changes/labelKeys.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';

/** Deletes a dataset and the rules that personas have made from it. What was typed or taken over stays. */
export function deleteDataset(document: Document, { datasetId }: { datasetId: string }): Result<ChangeDraft> {
  const dataset = needRecord(document, 'dataset', datasetId);
  if (!dataset.ok) return dataset;
  const put = personasWithRule(document, datasetId).map((persona) => withFields(persona, { segmentRule: null }));
  return draftChanges(document, { key: deleteLabels.dataset, values: { count: 1 } }, { put, remove: [datasetId] });
}
