import { describe, expect, it } from 'vitest';
import { smallMap } from '../../test/fixtures/smallMap.ts';
import { applyAll } from '../../test/helpers/rebaseSimulation.ts';
import { createDocument } from '../changes/createDocument.ts';
import { getRecord } from '../changes/document.ts';
import { duplicateJourney } from '../commands/duplicateJourney.ts';
import { linkJourneys } from '../commands/linkJourneys.ts';
import { compareJourneys } from './compareJourneys.ts';
import { completePairs, proposeFramePairs } from './proposePairs.ts';

function twoMaps() {
  let made = 0;
  const draft = duplicateJourney(smallMap, { journeyId: 'map', title: 'Other', newId: () => `g${made++}` });
  return draft.ok ? applyAll(smallMap, draft.value.changes) : smallMap;
}

const journeys = (document: typeof smallMap) => ({ document, beforeId: 'map', afterId: 'g0' });

describe('proposePairs', () => {
  it('pairs two maps of one content completely', () => {
    const document = twoMaps();
    const pairs = completePairs(journeys(document), proposeFramePairs(journeys(document)));
    const linked = linkJourneys(document, { journeyId: 'g0', comparesToId: 'map', pairs });
    const after = linked.ok ? applyAll(document, linked.value.changes) : document;
    expect(compareJourneys({ document: after, journeyId: 'map' }, { document: after, journeyId: 'g0' }).differences).toEqual([]);
  });

  it('follows names before turns, whatever their case, and leaves a step without a namesake to the turn in its stage', () => {
    const named = createDocument([...twoMaps().records.values()].map((record) => {
      if (record.type !== 'step' || record.journeyId !== 'g0') return record;
      return record.name === 'Asks' ? { ...record, name: 'SEARCHES ' } : record.name === 'Searches' ? { ...record, name: 'Compares' } : record;
    }));
    const { steps } = proposeFramePairs(journeys(named));
    const told = [...steps].map(([id, original]) => `${getRecord(named, 'step', id)?.name} = ${original}`);
    expect(told.sort()).toEqual([' = pay', 'Compares = ask', 'SEARCHES  = search']);
  });

  it('takes all by their turn where no name is the same', () => {
    const renamed = createDocument([...twoMaps().records.values()].map((record) => ((record.type === 'step' || record.type === 'stage') && record.journeyId === 'g0' ? { ...record, name: `New ${record.id}` } : record)));
    expect([...proposeFramePairs(journeys(renamed)).steps.values()]).toEqual(['ask', 'search', 'pay']);
  });
});
