import type { Change, Changeset } from '../../shared/changes/changeset.ts';
import type { AnyRecord } from '../../shared/model/records.ts';

/** A changeset with everything that does not matter filled in. */
export function changesetOf(id: string, changes: readonly Change[]): Changeset {
  return { id, label: { key: 'change.import' }, author: 'Ola', at: '2026-03-01T10:00:00.000Z', changes };
}

export function additionOf(...records: readonly AnyRecord[]): Change[] {
  return records.map((record) => ({ op: 'add', record }));
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
