import { describe, expect, it } from 'vitest';
import { smallMap } from '../../test/fixtures/smallMap.ts';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { getRecord, type Document } from '../changes/document.ts';
import { exportedRecords } from '../formats/exportedRecords.ts';
import { createDocument } from '../changes/createDocument.ts';
import { findFaults } from '../../test/helpers/findFaults.ts';
import { isJourneyPart } from '../model/isJourneyPart.ts';
import { deleteJourney } from './deleteJourney.ts';
import { createFutureJourney } from './createFutureJourney.ts';
import { duplicateJourney } from './duplicateJourney.ts';
import { linkJourneys } from './linkJourneys.ts';
import { unlinkJourney } from './unlinkJourney.ts';

const ids = (prefix: string) => {
  let made = 0;
  return () => `${prefix}${made++}`;
};
const derive = (document: Document) => checkCommand(document, (now) => createFutureJourney(now, { journeyId: 'map', title: 'Lids – future', newId: ids('f') }));
const partsOf = (document: Document, journeyId: string) => [...document.records.values()].filter(isJourneyPart).filter((part) => part.journeyId === journeyId);

describe('createFutureJourney', () => {
  it('copies everything, remembers the original of every part and shares the personas', () => {
    const { document } = derive(smallMap);
    expect(getRecord(document, 'journey', 'f0')).toMatchObject({ state: 'future', comparesToId: 'map', title: 'Lids – future', personaIds: ['anna'] });
    const parts = partsOf(document, 'f0');
    expect(parts.map(({ originId = '' }) => originId).sort()).toEqual(partsOf(smallMap, 'map').map(({ id }) => id).sort());
    for (const { originId, type } of parts) expect(document.records.get(originId ?? '')?.type).toBe(type);
    expect([...document.records.values()].filter((record) => record.type === 'emotion' && record.journeyId === 'f0')).toHaveLength(2);
  });

  it('is made of current-state maps only', () => {
    const { document } = derive(smallMap);
    expect(checkCommand(document, (now) => createFutureJourney(now, { journeyId: 'f0', title: 'Again', newId: ids('g') })).refusal).toEqual({ key: 'error.compare.notCurrent' });
  });

  it('either map goes and the other one stays whole; alone in a file it is whole too', () => {
    const { document } = derive(smallMap);
    const withoutCurrent = checkCommand(document, (now) => deleteJourney(now, { journeyId: 'map' })).document;
    expect(partsOf(withoutCurrent, 'f0')).toEqual(partsOf(document, 'f0'));
    const withoutFuture = checkCommand(document, (now) => deleteJourney(now, { journeyId: 'f0' })).document;
    expect(partsOf(withoutFuture, 'map')).toEqual(partsOf(smallMap, 'map'));
    const alone = createDocument(exportedRecords(document, 'f0'));
    expect(findFaults(alone)).toEqual([]);
    expect(getRecord(alone, 'journey', 'f0')?.comparesToId).toBe('map');
  });
});

describe('linkJourneys', () => {
  const two = checkCommand(smallMap, (now) => duplicateJourney(now, { journeyId: 'map', title: 'Other', newId: ids('g') })).document;
  const stepIds = [...two.records.values()].flatMap((record) => (record.type === 'step' && record.journeyId === 'g0' ? [record.id] : []));

  it('links by the given pairs, one to one, and passes over what does not fit', () => {
    const [first = '', second = ''] = stepIds;
    const pairs = new Map([[first, 'ask'], [second, 'ask'], ['nobody', 'search'], [stepIds[2] ?? '', 'touch']]);
    const { document } = checkCommand(two, (now) => linkJourneys(now, { journeyId: 'g0', comparesToId: 'map', pairs }));
    expect(getRecord(document, 'journey', 'g0')?.comparesToId).toBe('map');
    expect(partsOf(document, 'g0').flatMap(({ id, originId }) => (originId ? [[id, originId]] : []))).toEqual([[first, 'ask']]);
    const ended = checkCommand(document, (now) => unlinkJourney(now, { journeyId: 'g0' })).document;
    expect([...ended.records.values()].some((record) => ('originId' in record && record.originId) || ('comparesToId' in record && record.comparesToId))).toBe(false);
  });

  it('refuses a map and itself, both ways at once, and ending what is not linked', () => {
    const linked = checkCommand(two, (now) => linkJourneys(now, { journeyId: 'g0', comparesToId: 'map', pairs: new Map() })).document;
    const refusal = (document: Document, journeyId: string, comparesToId: string) => checkCommand(document, (now) => linkJourneys(now, { journeyId, comparesToId, pairs: new Map() })).refusal?.key;
    expect(refusal(two, 'map', 'map')).toBe('error.compare.itself');
    expect(refusal(linked, 'map', 'g0')).toBe('error.compare.otherWay');
    expect(checkCommand(two, (now) => unlinkJourney(now, { journeyId: 'map' })).refusal?.key).toBe('error.compare.notLinked');
  });
});
