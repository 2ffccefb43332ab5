import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { deleteLabels } from '../changes/labelKeys.ts';
import { isLocked } from '../model/isLocked.ts';
import { withoutEvidence } from './detachEvidence.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';

/** Deletes a piece of evidence and takes it off every card and claim that rests on it. Locked cards are left as they are: whoever reads them passes over what is gone. */
export function deleteEvidence(document: Document, { evidenceId }: { evidenceId: string }): Result<ChangeDraft> {
  const evidence = needRecord(document, 'evidence', evidenceId);
  if (!evidence.ok) return evidence;
  const items = [...document.records.values()].filter((record) => !isLocked(record));
  const put = withoutEvidence(items, [evidenceId]);
  return draftChanges(document, { key: deleteLabels.evidence, values: { count: 1 } }, { put, remove: [evidenceId] });
}
