import { describe, expect, it } from 'vitest';
import { smallMap } from '../../test/fixtures/smallMap.ts';
import { findFaults } from '../../test/helpers/findFaults.ts';
import { createDocument } from '../changes/createDocument.ts';
import { renewIds } from './renewIds.ts';

describe('renewIds', () => {
  it('gives every record a new id and keeps the library whole', () => {
    let made = 0;
    const records = [...smallMap.records.values()];
    const renewed = renewIds(records, () => `n${++made}`);
    expect(renewed).toHaveLength(records.length);
    expect(renewed.some(({ id }) => smallMap.records.has(id))).toBe(false);
    expect(findFaults(createDocument(renewed))).toEqual([]);
    expect(renewed.map(({ type }) => type)).toEqual(records.map(({ type }) => type));
  });

  it('lets a view follow to the copy of its journey', () => {
    const renewed = renewIds([
      { type: 'lane', id: 'lane', journeyId: 'map', order: 'a0', kind: 'text' },
      { type: 'view', id: 'view', journeyId: 'map', order: 'a0', name: 'Pains', hiddenLaneIds: ['lane', 'gone'], filters: { personaIds: ['anna'], tags: ['b2b'] } },
    ], () => 'copy');
    expect(renewed[1]).toMatchObject({ hiddenLaneIds: ['copy', 'gone'], filters: { personaIds: ['anna'], tags: ['b2b'] } });
  });

  it('leaves references to what is not in the list', () => {
    const journey = [...smallMap.records.values()].filter((record) => record.type === 'journey');
    expect(renewIds(journey, () => 'copy')).toEqual([{ ...journey[0], id: 'copy' }]);
  });
});
