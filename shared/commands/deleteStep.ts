import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { deleteRecords } from './deleteRecords.ts';
import { needRecord } from './needRecord.ts';

/** Deletes a step with everything in it. Refused when it is the last one of its stage. */
export function deleteStep(document: Document, { stepId }: { stepId: string }): Result<ChangeDraft> {
  const step = needRecord(document, 'step', stepId);
  return step.ok ? deleteRecords(document, { ids: [stepId] }) : step;
}
