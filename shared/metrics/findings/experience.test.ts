import { describe, expect, it } from 'vitest';
import { card, found, mood, places, touchpoint } from '../../../test/helpers/findingMap.ts';

describe('expectationGap', () => {
  it.each([[8, 6, 'medium'], [7.3, 5.3, 'medium'], [8, 4, 'high'], [10, 0, 'high']] as const)('%d expected, %d met: %s', (expectation, reality, severity) => {
    expect(found('expectationGap', [touchpoint('one', 'a1', { expectation, reality })])[0]).toMatchObject({ severity, recordIds: ['one'] });
  });

  it('is high in a moment of truth', () => {
    expect(found('expectationGap', [touchpoint('one', 'a1', { expectation: 8, reality: 6, momentOfTruth: true })])[0]?.severity).toBe('high');
  });

  it('is silent just above, the other way round, and where one of both is unknown', () => {
    expect(places('expectationGap', [touchpoint('one', 'a1', { expectation: 8, reality: 6.1 }), touchpoint('two', 'a1', { expectation: 2, reality: 9 }), touchpoint('three', 'a1', { expectation: 9 })])).toEqual([]);
  });
});

describe('badMoment', () => {
  it('is a moment of truth with a point below zero, told by the lowest', () => {
    const [finding] = found('badMoment', [touchpoint('one', 'a1', { momentOfTruth: true }), mood('a1', 1), mood('a1', -0.1, 'q')], { journey: { personaIds: ['p', 'q'] } });
    expect(finding).toMatchObject({ severity: 'high', recordIds: ['one', 'a1-q'], values: { persona: 'Quentin', valence: { decimal: -0.1 } } });
  });

  it('is no other touchpoint, no neutral point, no missing one and nobody of another map', () => {
    expect(places('badMoment', [touchpoint('one', 'a1'), mood('a1', -2)])).toEqual([]);
    expect(places('badMoment', [touchpoint('one', 'a1', { momentOfTruth: true }), mood('a1', 0)])).toEqual([]);
    expect(places('badMoment', [touchpoint('one', 'a1', { momentOfTruth: true }), mood('a2', -2)])).toEqual([]);
    expect(places('badMoment', [touchpoint('one', 'a1', { momentOfTruth: true }), mood('a1', -2, 'q')])).toEqual([]);
  });
});

describe('brokenPromise', () => {
  it.each([{ compliance: 'failing' }, { compliance: 'missing' }, { expectation: 8, reality: 6 }] as const)('a promise beside %j', (fields) => {
    expect(found('brokenPromise', [card('vow', 'promise', 'a1'), touchpoint('one', 'a1', fields)])[0]).toMatchObject({ severity: 'high', recordIds: ['one', 'vow'], values: { promises: { list: ['vow'] } } });
  });

  it('needs a promise in the same column and a touchpoint that is really bad', () => {
    expect(places('brokenPromise', [card('vow', 'promise', 'a2'), touchpoint('one', 'a1', { compliance: 'failing' })])).toEqual([]);
    expect(places('brokenPromise', [card('vow', 'promise', 'a1'), touchpoint('one', 'a1', { compliance: 'adhoc', expectation: 8, reality: 6.5 })])).toEqual([]);
    expect(places('brokenPromise', [card('note', 'text', 'a1'), touchpoint('one', 'a1', { compliance: 'failing' })])).toEqual([]);
  });
});

describe('peakEnd', () => {
  it('is the mean of the strongest point and the last one; of equal ones the bad one counts', () => {
    expect(found('peakEnd', [mood('a1', 1.5), mood('a2', -1.5), mood('b1', 0.5)])[0]).toMatchObject({ severity: 'medium', recordIds: ['a2-p', 'b1-p', 'p'], values: { value: { decimal: -0.5 } } });
    expect(found('peakEnd', [mood('a1', 0), mood('b2', -1)])[0]).toMatchObject({ severity: 'high', recordIds: ['b2-p', 'p'] });
  });

  it('is silent at zero, above, and while a curve has a single point', () => {
    expect(places('peakEnd', [mood('a1', -1), mood('b1', 1)])).toEqual([]);
    expect(places('peakEnd', [mood('a1', -0.5), mood('b1', 2)])).toEqual([]);
    expect(places('peakEnd', [mood('a1', -2)])).toEqual([]);
  });
});
