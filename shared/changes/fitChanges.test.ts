import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeDocument } from '../../test/helpers/arbitraries.ts';
import { changesOfEdit, edit, edits, runEdits } from '../../test/helpers/edits.ts';
import { findFaults, isSameDocument } from '../../test/helpers/findFaults.ts';
import { applyAll, RebaseSimulation } from '../../test/helpers/rebaseSimulation.ts';
import type { AnyRecord } from '../model/records.ts';
import type { Change } from './changeset.ts';
import { createDocument } from './createDocument.ts';
import type { Document } from './document.ts';
import { fitChanges } from './fitChanges.ts';
import { reverseChanges } from './reverseChanges.ts';

const place = { journeyId: 'journey', parentId: 'step', laneId: 'lane', order: 'a0' };
const card: AnyRecord = { type: 'card', id: 'card', ...place, title: 'Pays' };
const records: AnyRecord[] = [
  { type: 'persona', id: 'anna', order: 'a0', name: 'Anna' },
  { type: 'journey', id: 'journey', order: 'a0', title: 'Map', state: 'current', perspective: 'customer', personaIds: ['anna'] },
  { type: 'lane', id: 'lane', journeyId: 'journey', order: 'a0', kind: 'actions' },
  { type: 'lane', id: 'touchLane', journeyId: 'journey', order: 'a1', kind: 'touchpoints' },
  { type: 'stage', id: 'stage', journeyId: 'journey', order: 'a0', name: 'Purchase' },
  { type: 'step', id: 'step', journeyId: 'journey', parentId: 'stage', order: 'a0', name: '' },
  { type: 'step', id: 'other', journeyId: 'journey', parentId: 'stage', order: 'a1', name: '' },
  card,
];
const base = createDocument(records);
const without = (...ids: string[]) => createDocument(records.filter(({ id, ...rest }) => !ids.includes(id) && !('parentId' in rest && ids.includes(rest.parentId))));

describe('SPEC: fit', () => {
  it('10: on whatever others made of the library, the rest applies, tells the truth and leaves it as whole as it was', () => {
    fc.assert(fc.property(wholeDocument, edits(4), edits(4), (document, mine, theirs) => {
      const pending = runEdits(document, mine, 'mine').steps.flat();
      const current = runEdits(document, theirs, 'theirs').document;
      const fitted = fitChanges(current, pending);
      const next = applyAll(current, fitted);
      expect(faultsApartFromEmptyStages(next)).toEqual([]);
      const ids = fitted.map((change) => (change.op === 'update' ? change.id : change.record.id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(isSameDocument(applyAll(next, reverseChanges(fitted)), current)).toBe(true);
      expect(fitChanges(current, fitted)).toEqual(fitted);
    }), { numRuns: 300 });
  });

  it('11: what is gone is dropped, what exists is not added again, the last writer of a field wins', () => {
    const rename: Change = { op: 'update', id: 'card', from: { title: 'Pays' }, to: { title: 'Orders' } };
    expect(fitChanges(without('card'), [rename, { op: 'remove', record: card }])).toEqual([]);
    expect(fitChanges(base, [{ op: 'add', record: { ...card, title: 'Mine' } }])).toEqual([]);
    const edited = applyAll(base, [{ op: 'update', id: 'card', from: { title: 'Pays' }, to: { title: 'Theirs', text: 'Theirs' } }]);
    expect(fitChanges(edited, [rename])).toEqual([{ op: 'update', id: 'card', from: { title: 'Theirs' }, to: { title: 'Orders' } }]);
  });

  it('11: a field that the record no longer has, since others changed its type, is dropped', () => {
    const retyped = applyAll(base, [{ op: 'update', id: 'card', from: { type: 'card', laneId: 'lane' }, to: { type: 'touchpoint', laneId: 'touchLane' } }]);
    const back = applyAll(retyped, [{ op: 'update', id: 'card', from: {}, to: { type: 'card', laneId: 'lane' } }]);
    expect(fitChanges(back, [{ op: 'update', id: 'card', from: { effort: null }, to: { effort: 3 } }])).toEqual([]);
  });

  it('12: an add onto what is gone is dropped; a move onto it keeps the old place, its other fields go through', () => {
    expect(fitChanges(without('other'), [{ op: 'add', record: { ...card, id: 'new', parentId: 'other' } }])).toEqual([]);
    const move: Change = { op: 'update', id: 'card', from: { parentId: 'step', title: 'Pays' }, to: { parentId: 'other', title: 'Orders' } };
    expect(fitChanges(without('other'), [move])).toEqual([{ op: 'update', id: 'card', from: { title: 'Pays' }, to: { title: 'Orders' } }]);
  });

  it('12: what a remove orphans goes with it, and a removed persona leaves its journeys', () => {
    const stage = base.records.get('stage') as AnyRecord;
    expect(removedIds(fitChanges(base, [{ op: 'remove', record: stage }]))).toEqual(['card', 'other', 'stage', 'step']);
    const anna = base.records.get('anna') as AnyRecord;
    expect(fitChanges(base, [{ op: 'remove', record: anna }])).toContainEqual({ op: 'update', id: 'journey', from: { personaIds: ['anna'] }, to: { personaIds: [] } });
  });

  it('12: an item’s type always suits its lane: a move of what others made a touchpoint keeps their place', () => {
    const theirs = applyAll(base, [
      { op: 'update', id: 'card', from: {}, to: { type: 'touchpoint', laneId: 'touchLane' } },
      { op: 'add', record: { type: 'lane', id: 'pains', journeyId: 'journey', order: 'a3', kind: 'pains' } },
    ]);
    const mine: Change = { op: 'update', id: 'card', from: { laneId: 'lane', title: 'Pays' }, to: { laneId: 'pains', title: 'Orders' } };
    expect(fitChanges(theirs, [mine])).toEqual([{ op: 'update', id: 'card', from: { title: 'Pays' }, to: { title: 'Orders' } }]);
  });

  it('13: what applies and is whole passes unchanged in effect', () => {
    fc.assert(fc.property(wholeDocument, edits(5), (document, list) => {
      const { steps, document: next } = runEdits(document, list, 'n');
      expect(isSameDocument(applyAll(document, fitChanges(document, steps.flat())), next)).toBe(true);
    }));
  });

  it('converges: whoever edits what when, in the end every window shows what the host holds', () => {
    const happening = fc.record({ window: fc.nat(2), what: fc.constantFrom('edit', 'edit', 'send', 'receive'), edit });
    fc.assert(fc.property(wholeDocument, fc.array(happening, { maxLength: 25 }), (document, happenings) => {
      const simulation = new RebaseSimulation(document, 3);
      for (const [at, { window, what, edit: each }] of happenings.entries()) {
        if (what === 'send') simulation.send(window);
        else if (what === 'receive') simulation.receive(window);
        else simulation.edit(window, changesOfEdit(simulation.view(window), each, `w${window}-${at}`));
      }
      simulation.settle();
      expect(faultsApartFromEmptyStages(simulation.host)).toEqual([]);
      for (let window = 0; window < simulation.clientCount; window += 1) expect(isSameDocument(simulation.view(window), simulation.host)).toBe(true);
    }), { numRuns: 300 });
  });
});

function removedIds(changes: readonly Change[]): string[] {
  return changes.flatMap((change) => (change.op === 'remove' ? change.record.id : [])).sort();
}

/** Two people may each delete one of a stage's last two steps: an empty stage is drawn and can be filled again, unlike a dangling reference. */
function faultsApartFromEmptyStages(document: Document): string[] {
  return findFaults(document).filter((fault) => !/has no step/.test(fault));
}
