import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import { recordsOfJourney, type Document } from '../changes/document.ts';
import type { Connection } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';
import { needCellItems } from './needRecord.ts';

export interface ConnectItemsArgs {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly kind: Connection['kind'];
}

/** Links two items of one journey. Refused for an item and itself, across journeys, and for a link that stands already. */
export function connectItems(document: Document, { id, fromId, toId, kind }: ConnectItemsArgs): Result<ChangeDraft> {
  if (fromId === toId) return refuse('error.connection.self');
  const ends = needCellItems(document, [fromId, toId]);
  if (!ends.ok) return ends;
  const [from, to] = ends.value;
  if (!from || !to || from.journeyId !== to.journeyId) return refuse('error.move.otherJourney');
  const isThere = recordsOfJourney(document, from.journeyId).some((record) => record.type === 'connection' && record.fromId === fromId && record.toId === toId);
  if (isThere) return refuse('error.connection.exists');
  const connection: Connection = { type: 'connection', id, journeyId: from.journeyId, fromId, toId, kind };
  return draftChanges(document, { key: 'change.connectItems' }, { add: [connection] });
}
