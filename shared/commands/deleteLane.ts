import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { deleteRecords } from './deleteRecords.ts';
import { needRecord } from './needRecord.ts';

/** Deletes a lane with all its items and their connections. */
export function deleteLane(document: Document, { laneId }: { laneId: string }): Result<ChangeDraft> {
  const lane = needRecord(document, 'lane', laneId);
  return lane.ok ? deleteRecords(document, { ids: [laneId] }) : lane;
}
