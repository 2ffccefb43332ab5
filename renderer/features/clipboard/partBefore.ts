import { getRecord, type Document } from '../../../shared/changes/document.ts';
import { isCellItem, type AnyRecord } from '../../../shared/model/records.ts';
import type { SessionState } from '../../session/createSession.ts';

/** The stage (or lane) where the selection or the keyboard stands: what is pasted goes after it. `undefined` = nowhere. */
export function partBefore(document: Document, { selection, focus }: Pick<SessionState, 'selection' | 'focus'>, kind: 'stages' | 'lanes'): string | undefined {
  const read = kind === 'stages' ? stageIdOf : laneIdOf;
  const focused = focus && (focus.kind === 'stage' ? [focus.stageId] : focus.kind === 'step' ? [focus.stepId] : focus.kind === 'lane' ? [focus.laneId] : [focus.stepId, focus.laneId]);
  return [...selection.toReversed(), ...(focused ?? [])].flatMap((id) => read(document, document.records.get(id)) ?? [])[0];
}

function stageIdOf(document: Document, record: AnyRecord | undefined): string | undefined {
  if (record?.type === 'stage') return record.id;
  const step = record?.type === 'step' ? record : isCellItem(record) || record?.type === 'emotion' ? getRecord(document, 'step', record.parentId) : undefined;
  return step?.parentId;
}

function laneIdOf(_: Document, record: AnyRecord | undefined): string | undefined {
  return record?.type === 'lane' ? record.id : isCellItem(record) ? record.laneId : undefined;
}
