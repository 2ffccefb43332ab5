import { describe, expect, it } from 'vitest';
import { smallMap } from '../../test/fixtures/smallMap.ts';
import { createDocument } from '../changes/createDocument.ts';
import type { AnyRecord } from '../model/records.ts';
import { compareJourneys } from './compareJourneys.ts';
import { groupDifferences, withoutInternal } from './groupDifferences.ts';

/** The map after some of its records were changed or (`null`) taken away. */
function after(change: (record: AnyRecord) => AnyRecord | null) {
  const next = createDocument([...smallMap.records.values()].flatMap((record) => change(record) ?? []));
  return compareJourneys({ document: smallMap, journeyId: 'map' }, { document: next, journeyId: 'map' });
}

describe('groupDifferences', () => {
  it('goes through the map as it is read: the map, its stages, their columns from top to bottom', () => {
    const comparison = after((record) => {
      if (record.type === 'card' || record.type === 'touchpoint') return { ...record, text: 'New' };
      return record.type === 'stage' && record.id === 'purchase' ? { ...record, name: 'Paying' } : record.type === 'lane' && record.id === 'pains' ? { ...record, title: 'Pains' } : record;
    });
    const told = groupDifferences(comparison, comparison.differences).map(({ stageId, cells }) => [stageId, ...cells.map(({ stepId, laneId, differences }) => `${stepId}/${laneId}: ${differences.length}`)]);
    expect(told).toEqual([[null, 'null/pains: 1'], ['research', 'ask/actions: 1', 'search/actions: 2', 'search/touch: 1', 'search/pains: 1'], ['purchase', 'null/null: 1', 'pay/touch: 1']]);
  });

  it('keeps what stood in a stage that is gone', () => {
    const comparison = after((record) => (record.id === 'purchase' || ('parentId' in record && ['purchase', 'pay', 'nps'].includes(record.parentId)) || record.type === 'connection' ? null : record));
    const last = groupDifferences(comparison, comparison.differences).at(-1);
    expect(last?.stageId).toBe('purchase');
    expect(last?.cells.flatMap(({ differences }) => differences.map(({ kind }) => kind)).every((kind) => kind === 'removed')).toBe(true);
  });

  it('tells a client nothing of a lane that is internal on either map', () => {
    const comparison = after((record) => {
      if (record.type === 'lane' && record.id === 'actions') return { ...record, internal: true as const };
      return record.type === 'card' ? { ...record, text: 'New' } : record;
    });
    const shown = withoutInternal(comparison, comparison.differences);
    expect(comparison.differences.map(({ record }) => record.id).sort()).toEqual(['actions', 'asks', 'calls', 'reads', 'wait']);
    expect(shown.map(({ record }) => record.id)).toEqual(['wait']);
  });
});
