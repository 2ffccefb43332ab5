import { isSameJson } from '../../shared/base/isSameJson.ts';
import type { Change, Changeset } from '../../shared/changes/changeset.ts';
import type { Document } from '../../shared/changes/document.ts';
import { updateBetween } from '../../shared/changes/squashChanges.ts';
import type { AnyRecord } from '../../shared/model/records.ts';

/** A changeset with everything that does not matter filled in. */
export function changesetOf(id: string, changes: readonly Change[]): Changeset {
  return { id, label: { key: 'change.import' }, author: 'Ola', at: '2026-03-01T10:00:00.000Z', changes };
}

export function additionOf(...records: readonly AnyRecord[]): Change[] {
  return records.map((record) => ({ op: 'add', record }));
}

/** The changes that make one document another. */
export function changesBetween(before: Document, after: Document): Change[] {
  const changes: Change[] = [];
  for (const [id, record] of before.records) if (!after.records.has(id)) changes.push({ op: 'remove', record });
  for (const [id, record] of after.records) {
    const old = before.records.get(id);
    if (!old) changes.push({ op: 'add', record });
    else if (!isSameJson(old, record)) changes.push(...[updateBetween(old, record)].filter((change) => change !== null));
  }
  return changes;
}

/** The smallest journey: one stage, one step, a lane for cards and one for touchpoints, one card. */
export function smallJourney(prefix: string): AnyRecord[] {
  const journeyId = `${prefix}-journey`;
  const place = { journeyId, parentId: `${prefix}-step`, order: 'a0' };
  return [
    { type: 'journey', id: journeyId, order: 'a0', title: `Journey ${prefix}`, state: 'current', perspective: 'customer', personaIds: [] },
    { type: 'stage', id: `${prefix}-stage`, journeyId, order: 'a0', name: 'Research' },
    { type: 'step', id: `${prefix}-step`, journeyId, parentId: `${prefix}-stage`, order: 'a0', name: '' },
    { type: 'lane', id: `${prefix}-actions`, journeyId, order: 'a0', kind: 'actions' },
    { type: 'lane', id: `${prefix}-touchpoints`, journeyId, order: 'a1', kind: 'touchpoints' },
    { type: 'card', id: `${prefix}-card`, ...place, laneId: `${prefix}-actions`, title: 'Asks a friend', text: 'Zażółć gęślą jaźń nad rzeką Łyną' },
  ];
}

/** One red pixel. */
export const pixelPng = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64');
