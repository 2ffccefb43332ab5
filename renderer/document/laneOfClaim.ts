import { getRecord, type Document } from '../../shared/changes/document.ts';
import type { ClaimLane } from '../../shared/commands/sendClaim.ts';
import type { Claim } from '../../shared/model/records.ts';

const lanes: Readonly<Record<string, ClaimLane>> = { pains: 'pains', perceivedBarriers: 'pains', goals: 'opportunities', needs: 'opportunities', jobs: 'opportunities', gains: 'opportunities', needToDo: 'opportunities' };

/** The lane where a claim most probably belongs, by what it is about or by its section. */
export function laneOfClaim(document: Document, { key = '', parentId }: Claim): ClaimLane {
  return lanes[key] ?? lanes[getRecord(document, 'section', parentId)?.kind ?? ''] ?? 'thoughts';
}
