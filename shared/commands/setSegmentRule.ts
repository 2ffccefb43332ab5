import type { Result } from '../base/result.ts';
import { withFields } from '../changes/applyChangeset.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import type { SegmentRule } from '../model/datasetShape.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';

export interface SetSegmentRuleArgs {
  readonly personaId: string;
  /** `null` = the persona has none any more. */
  readonly rule: SegmentRule | null;
}

/** Says which rows of a dataset a persona stands for. Refused when persona or dataset is gone. */
export function setSegmentRule(document: Document, { personaId, rule }: SetSegmentRuleArgs): Result<ChangeDraft> {
  const found = needRecord(document, 'persona', personaId);
  if (!found.ok) return found;
  const put = [withFields(found.value, { segmentRule: rule })];
  if (!rule) return draftChanges(document, { key: 'change.removeSegmentRule' }, { put });
  const dataset = needRecord(document, 'dataset', rule.datasetId);
  return dataset.ok ? draftChanges(document, { key: 'change.setSegmentRule' }, { put }) : dataset;
}
