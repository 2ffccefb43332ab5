import { getRecord, type Document } from '../../../shared/changes/document.ts';
import type { Lane } from '../../../shared/model/records.ts';
import type { SessionState } from '../../session/createSession.ts';

/** Ids of the lanes that a lane action is about: the selected ones, else the one where the keyboard stands. */
export function selectedLaneIds(document: Document, { selection, focus }: Pick<SessionState, 'selection' | 'focus'>): readonly string[] {
  const selected = selection.filter((id) => getRecord(document, 'lane', id));
  if (selected.length > 0) return selected;
  const laneId = focus?.kind === 'cell' || focus?.kind === 'lane' ? focus.laneId : undefined;
  return getRecord(document, 'lane', laneId) && laneId ? [laneId] : [];
}

export function lanesOf(document: Document, ids: readonly string[]): readonly Lane[] {
  return ids.flatMap((id) => getRecord(document, 'lane', id) ?? []);
}
