import { createDocument } from '../changes/createDocument.ts';
import { getRecord, type Document } from '../changes/document.ts';
import { renewIds } from '../model/renewIds.ts';
import type { JourneyComparison } from './compareJourneys.ts';
import { mergeFrame, type MergedFrame } from './mergeFrame.ts';

interface SplitJourneys {
  /** The earlier journey, whose moved stages, steps and lanes have ids of their own. */
  readonly before: Document;
  readonly frame: MergedFrame;
  /** Id in the comparison → id in `before`, of what was split. */
  readonly splitIds: ReadonlyMap<string, string>;
}

/** Takes columns and rows that moved apart, so that each map can show them where it has them. */
export function splitMoved({ before, after, journeyId, differences }: JourneyComparison): SplitJourneys {
  const moved = new Set(differences.filter(({ isMoved, record }) => isMoved && (record.type === 'stage' || record.type === 'step' || record.type === 'lane')).map(({ record }) => record.id));
  const isSplit = (id: string): boolean => {
    const step = after.records.has(id) ? getRecord(before, 'step', id) : undefined;
    return moved.has(id) || (step !== undefined && moved.has(step.parentId));
  };
  const splitIds = new Map([...before.records.keys()].filter(isSplit).map((id) => [id, splitId(id)]));
  const records = [...before.records.values()];
  let at = 0;
  const split = splitIds.size === 0 ? before : createDocument(renewIds(records, () => { const id = records[at++]?.id ?? ''; return splitIds.get(id) ?? id; }));
  return { before: split, frame: mergeFrame(split, after, journeyId), splitIds };
}

/** No record can have such an id. */
export function splitId(id: string): string {
  return `${id} before`;
}
