import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeDocument } from '../../test/helpers/arbitraries.ts';
import { edits, runEdits } from '../../test/helpers/edits.ts';
import { findFaults, isSameDocument } from '../../test/helpers/findFaults.ts';
import { applyAll } from '../../test/helpers/rebaseSimulation.ts';
import type { AnyRecord, Persona } from '../model/records.ts';
import type { Change } from './changeset.ts';
import { createDocument } from './createDocument.ts';
import { undoChanges } from './fitChanges.ts';

const anna: Persona = { type: 'persona', id: 'anna', order: 'a0', name: 'Anna', quote: 'Hm' };
const document = createDocument([anna]);
const update = (from: object, to: object): Change => ({ op: 'update', id: 'anna', from: { ...from }, to: { ...to } });

describe('SPEC: undo', () => {
  it('14: where nobody edited in between, undo restores and undo of undo is redo', () => {
    fc.assert(fc.property(wholeDocument, edits(5), (before, list) => {
      const { steps, document: after } = runEdits(before, list, 'n');
      const undo = undoChanges(after, steps.flat());
      const undone = applyAll(after, undo);
      expect(isSameDocument(undone, before)).toBe(true);
      expect(isSameDocument(applyAll(undone, undoChanges(undone, undo)), after)).toBe(true);
    }));
  });

  it('15: a field goes back only while it holds what I wrote', () => {
    const mine = update({ name: 'Anna', quote: 'Hm' }, { name: 'Ann', quote: null });
    const theirs = update({ name: 'Ann' }, { name: 'Anne' });
    const now = applyAll(document, [mine, theirs]);
    expect(undoChanges(now, [mine])).toEqual([update({ quote: null }, { quote: 'Hm' })]);
  });

  it('15: a change of type goes back whole or not at all', () => {
    const records: AnyRecord[] = [
      { type: 'journey', id: 'journey', order: 'a0', title: 'Map', state: 'current', perspective: 'customer', personaIds: [] },
      { type: 'lane', id: 'lane', journeyId: 'journey', order: 'a0', kind: 'touchpoints' },
      { type: 'lane', id: 'pains', journeyId: 'journey', order: 'a1', kind: 'pains' },
      { type: 'stage', id: 'stage', journeyId: 'journey', order: 'a0', name: 'Use' },
      { type: 'step', id: 'step', journeyId: 'journey', parentId: 'stage', order: 'a0', name: '' },
      { type: 'touchpoint', id: 'item', journeyId: 'journey', parentId: 'step', laneId: 'lane', order: 'a0', title: 'Call', effort: 5 },
    ];
    const moved = { op: 'update' as const, id: 'item', from: { type: 'touchpoint', laneId: 'lane', effort: 5 }, to: { type: 'card', laneId: 'pains', effort: null } };
    const after = applyAll(createDocument(records), [moved]);
    expect(isSameDocument(applyAll(after, undoChanges(after, [moved])), createDocument(records))).toBe(true);
    const retitled = applyAll(after, [{ op: 'update', id: 'item', from: { title: 'Call' }, to: { title: 'Calls twice' } }]);
    expect(applyAll(retitled, undoChanges(retitled, [moved])).records.get('item')).toMatchObject({ type: 'touchpoint', effort: 5, title: 'Calls twice' });
    const reordered = applyAll(after, [{ op: 'update', id: 'item', from: { order: 'a0' }, to: { order: 'a5' } }]);
    const movedWithOrder: Change = { ...moved, from: { ...moved.from, order: 'Zz' }, to: { ...moved.to, order: 'a0' } };
    expect(undoChanges(reordered, [movedWithOrder])).toEqual([]);
    const movedAgain = applyAll(after, [{ op: 'update', id: 'item', from: { order: 'a0', laneId: 'pains' }, to: { order: 'a1', laneId: 'pains2' } }, { op: 'add', record: { ...records[2], id: 'pains2' } as AnyRecord }]);
    expect(undoChanges(movedAgain, [moved])).toEqual([]);
  });

  it('16: what others removed stays removed; what I added goes with what others wrote into it, and redo brings that back', () => {
    const mine: Change = { op: 'add', record: { ...anna, id: 'ben' } };
    const theirs: Change = { op: 'update', id: 'ben', from: { name: 'Anna' }, to: { name: 'Benedict' } };
    const now = applyAll(document, [mine, theirs]);
    const undo = undoChanges(now, [mine]);
    const undone = applyAll(now, undo);
    expect(undone.records.has('ben')).toBe(false);
    expect(applyAll(undone, undoChanges(undone, undo)).records.get('ben')).toMatchObject({ name: 'Benedict' });
    const rename = update({ name: 'Anna' }, { name: 'Ann' });
    expect(undoChanges(createDocument([]), [rename])).toEqual([]);
  });

  it('17: after whatever others did, it applies and leaves every reference whole', () => {
    fc.assert(fc.property(wholeDocument, edits(4), edits(4), (before, mine, theirs) => {
      const own = runEdits(before, mine, 'mine');
      const now = runEdits(own.document, theirs, 'theirs').document;
      const undone = applyAll(now, undoChanges(now, own.steps.flat()));
      expect(findFaults(undone).filter((fault) => !/has no step/.test(fault))).toEqual([]);
    }), { numRuns: 300 });
  });
});
