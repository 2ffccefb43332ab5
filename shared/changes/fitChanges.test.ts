import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeDocument } from '../../test/helpers/arbitraries.ts';
import { changesOfEdit, edit, edits, runEdits } from '../../test/helpers/edits.ts';
import { findFaults, isSameDocument } from '../../test/helpers/findFaults.ts';
import { applyAll, RebaseSimulation } from '../../test/helpers/rebaseSimulation.ts';
import { cellItemTypeOfLane } from '../model/cellItemTypeOfLane.ts';
import { isCellItem, type AnyRecord } from '../model/records.ts';
import { laneKinds } from '../model/vocabulary.ts';
import type { Change } from './changeset.ts';
import { createDocument } from './createDocument.ts';
import type { Document } from './document.ts';
import { fitChanges, undoChanges } from './fitChanges.ts';
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

  it('12: the kind of a lane whose items would not suit it stays; its other fields go through', () => {
    const mine: Change = { op: 'update', id: 'lane', from: { kind: 'actions' }, to: { kind: 'touchpoints', title: 'Contacts' } };
    expect(fitChanges(base, [mine])).toEqual([{ op: 'update', id: 'lane', from: { title: null }, to: { title: 'Contacts' } }]);
    const moved: Change = { op: 'update', id: 'card', from: { type: 'card' }, to: { type: 'touchpoint' } };
    expect(isSameDocument(applyAll(base, fitChanges(base, [mine, moved])), applyAll(base, [mine, moved]))).toBe(true);
    const theirs = applyAll(base, [{ op: 'add', record: { ...card, id: 'theirs' } }]);
    expect(fitChanges(theirs, [mine, moved])).toEqual([{ op: 'update', id: 'lane', from: { title: null }, to: { title: 'Contacts' } }]);
    expect(fitChanges(without('card'), [mine])).toEqual([mine].map((change) => ({ ...change, from: { kind: 'actions', title: null } })));
  });

  it('12: whatever kind lanes are given, alone or with their items, by us or by others, every item suits its lane', () => {
    fc.assert(fc.property(wholeDocument, edits(3), edits(3), laneTurns, laneTurns, (document, mine, theirs, ourTurns, theirTurns) => {
      const own = runEdits(document, mine, 'mine');
      const pending = [...own.steps.flat(), ...changesOfTurns(own.document, ourTurns)];
      const other = runEdits(document, theirs, 'theirs').document;
      const current = applyAll(other, fitChanges(other, changesOfTurns(other, theirTurns)));
      expect(faultsApartFromEmptyStages(current)).toEqual([]);
      const fitted = fitChanges(current, pending);
      const next = applyAll(current, fitted);
      expect(faultsApartFromEmptyStages(next)).toEqual([]);
      expect(fitChanges(current, fitted)).toEqual(fitted);
      expect(faultsApartFromEmptyStages(applyAll(next, undoChanges(next, pending)))).toEqual([]);
    }), { numRuns: 300 });
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

/** No command of ours turns a lane into one of another kind, with or without its items; another version or a file may. */
const laneTurns = fc.array(fc.record({ lane: fc.nat(20), kind: fc.constantFrom(...laneKinds), withItems: fc.boolean() }), { maxLength: 4 });

function changesOfTurns(document: Document, turns: readonly { lane: number; kind: (typeof laneKinds)[number]; withItems: boolean }[]): Change[] {
  const lanes = [...document.records.values()].filter((record) => record.type === 'lane');
  return turns.flatMap(({ lane: at, kind, withItems }): Change[] => {
    const lane = lanes[at % Math.max(1, lanes.length)];
    const type = cellItemTypeOfLane(kind);
    if (!lane) return [];
    const items = withItems && type ? [...document.records.values()].filter((record) => isCellItem(record) && record.laneId === lane.id) : [];
    return [
      { op: 'update', id: lane.id, from: { kind: lane.kind }, to: { kind, title: 'Turned' } },
      ...items.map(({ id, type: old }): Change => ({ op: 'update', id, from: { type: old }, to: { type } })),
    ];
  });
}

function removedIds(changes: readonly Change[]): string[] {
  return changes.flatMap((change) => (change.op === 'remove' ? change.record.id : [])).sort();
}

/** Two people may each delete one of a stage's last two steps: an empty stage is drawn and can be filled again, unlike a dangling reference. */
function faultsApartFromEmptyStages(document: Document): string[] {
  return findFaults(document).filter((fault) => !/has no step/.test(fault));
}
