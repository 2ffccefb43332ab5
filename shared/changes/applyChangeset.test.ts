import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeDocument } from '../../test/helpers/arbitraries.ts';
import { edits, runEdits } from '../../test/helpers/edits.ts';
import { findFaults, isSameDocument } from '../../test/helpers/findFaults.ts';
import { applyAll } from '../../test/helpers/rebaseSimulation.ts';
import { isSameJson } from '../base/isSameJson.ts';
import type { AnyRecord, Persona } from '../model/records.ts';
import { applyChangeset } from './applyChangeset.ts';
import type { Change } from './changeset.ts';
import { createDocument } from './createDocument.ts';
import { reverseChanges } from './reverseChanges.ts';

const anna: Persona = { type: 'persona', id: 'anna', order: 'a0', name: 'Anna', role: 'Buyer' };
const library = createDocument([anna]);
const add = (record: AnyRecord): Change => ({ op: 'add', record });

describe('SPEC: apply and reverse', () => {
  it('1: applies in order; update lays fields over the record, null removes one', () => {
    const changes: Change[] = [
      add({ ...anna, id: 'ben' }), { op: 'update', id: 'ben', from: { name: 'Anna', role: 'Buyer' }, to: { name: 'Ben', role: null } }, { op: 'remove', record: anna },
    ];
    const next = applyAll(library, changes);
    expect([...next.records.values()]).toEqual([{ type: 'persona', id: 'ben', order: 'a0', name: 'Ben' }]);
  });

  it.each<[string, Change, string]>([
    ['adding what exists', add(anna), 'error.changeset.exists'],
    ['updating what is missing', { op: 'update', id: 'ben', from: {}, to: { name: 'Ben' } }, 'error.changeset.missing'],
    ['removing what is missing', { op: 'remove', record: { ...anna, id: 'ben' } }, 'error.changeset.missing'],
    ['a field of the wrong type', { op: 'update', id: 'anna', from: {}, to: { name: 7 } }, 'error.changeset.invalid'],
    ['a field that is unknown', { op: 'update', id: 'anna', from: {}, to: { shoeSize: 40 } }, 'error.changeset.invalid'],
    ['removing a required field', { op: 'update', id: 'anna', from: {}, to: { name: null } }, 'error.changeset.invalid'],
    ['an unknown type', add({ ...anna, id: 'x', type: 'constructor' } as unknown as AnyRecord), 'error.changeset.invalid'],
    ['5: a new id', { op: 'update', id: 'anna', from: {}, to: { id: 'ben' } }, 'error.changeset.invalid'],
  ])('2: refuses whole: %s', (_, bad, key) => {
    const result = applyChangeset(library, { changes: [{ op: 'update', id: 'anna', from: { name: 'Anna' }, to: { name: 'Zoe' } }, bad] });
    expect(result).toMatchObject({ ok: false, refusal: { key } });
    expect(library.records.get('anna')).toBe(anna);
  });

  it('3: the old document stays; untouched records and every index entry that reads as before keep their identity; new records are frozen', () => {
    fc.assert(fc.property(wholeDocument, edits(4), (document, list) => {
      const records = new Map(document.records);
      const { steps } = runEdits(document, list, 'n');
      const next = applyAll(document, steps.flat());
      expect([...records]).toEqual([...document.records]);
      const touched = new Set(steps.flat().map((change) => (change.op === 'update' ? change.id : change.record.id)));
      for (const [id, record] of document.records) if (!touched.has(id)) expect(next.records.get(id)).toBe(record);
      expect([...next.records.values()].every((record) => Object.isFrozen(record))).toBe(true);
      expectSameEntries(document.childIds, next.childIds);
      expectSameEntries(document.journeyRecordIds, next.journeyRecordIds);
    }));
  });

  it('3: what one changeset adds and removes again leaves the index as it was', () => {
    const ben = { ...anna, id: 'ben' };
    const next = applyAll(library, [add(ben), { op: 'remove', record: ben }]);
    expect(next.childIds.get('')).toBe(library.childIds.get(''));
  });

  it('4: the indexes equal indexes built anew, and all stays whole', () => {
    fc.assert(fc.property(wholeDocument, edits(6), (document, list) => {
      expect(findFaults(runEdits(document, list, 'n').document)).toEqual([]);
    }));
  });

  it('5: undefined counts as absent, and a child may come before its parent', () => {
    const records: AnyRecord[] = [
      { type: 'step', id: 'step', journeyId: 'journey', parentId: 'stage', order: 'a0', name: '', duration: undefined },
      { type: 'stage', id: 'stage', journeyId: 'journey', order: 'a0', name: 'Need' },
      { type: 'journey', id: 'journey', order: 'a0', title: 'Map', state: 'current', perspective: 'customer', personaIds: [] },
    ];
    const next = applyAll(createDocument([]), records.map(add));
    expect(findFaults(next)).toEqual([]);
    expect(Object.keys(next.records.get('step') ?? {})).not.toContain('duration');
  });

  it('6: apply ∘ reverse = identity', () => {
    fc.assert(fc.property(wholeDocument, edits(6), (document, list) => {
      const { steps, document: next } = runEdits(document, list, 'n');
      expect(isSameDocument(applyAll(next, reverseChanges(steps.flat())), document)).toBe(true);
    }));
  });
});

/** A selector that takes an entry of an index answers the same object as long as nothing joined or left. */
function expectSameEntries(before: ReadonlyMap<string, ReadonlySet<string>>, after: ReadonlyMap<string, ReadonlySet<string>>): void {
  for (const [key, ids] of after) {
    const old = before.get(key);
    if (old && isSameJson([...old].sort(), [...ids].sort())) expect(ids, key).toBe(old);
  }
}
