import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { deleteRecords } from './deleteRecords.ts';
import { needRecord } from './needRecord.ts';

/** Deletes a stage with its steps and everything in them, in one changeset. */
export function deleteStage(document: Document, { stageId }: { stageId: string }): Result<ChangeDraft> {
  const stage = needRecord(document, 'stage', stageId);
  return stage.ok ? deleteRecords(document, { ids: [stageId] }) : stage;
}
