import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeDocument } from '../../test/helpers/arbitraries.ts';
import { edits, runEdits } from '../../test/helpers/edits.ts';
import { isSameDocument } from '../../test/helpers/findFaults.ts';
import { applyAll } from '../../test/helpers/rebaseSimulation.ts';
import type { Persona } from '../model/records.ts';
import type { Change } from './changeset.ts';
import { reverseChanges } from './reverseChanges.ts';
import { squashChanges } from './squashChanges.ts';

const anna: Persona = { type: 'persona', id: 'anna', order: 'a0', name: 'Anna' };
const zoe: Persona = { ...anna, name: 'Zoe' };
const added: Change = { op: 'add', record: anna };
const removed: Change = { op: 'remove', record: anna };
const renamed: Change = { op: 'update', id: 'anna', from: { name: 'Anna' }, to: { name: 'Zoe' } };
const renamedBack: Change = { op: 'update', id: 'anna', from: { name: 'Zoe' }, to: { name: 'Anna' } };

describe('SPEC: squash', () => {
  it('7: has the effect of one list after the other', () => {
    fc.assert(fc.property(wholeDocument, edits(6), (document, list) => {
      const { steps, document: next } = runEdits(document, list, 'n');
      const squashed = steps.reduce<readonly Change[]>(squashChanges, []);
      expect(isSameDocument(applyAll(document, squashed), next)).toBe(true);
    }));
  });

  it.each<[string, Change[], Change[], Change[]]>([
    ['add + update = add', [added], [renamed], [{ op: 'add', record: zoe }]],
    ['add + remove = nothing', [added], [removed], []],
    ['update + update back = nothing', [renamed], [renamedBack], []],
    ['update + remove = remove as it was', [renamed], [{ op: 'remove', record: zoe }], [removed]],
    ['remove + add = update', [removed], [{ op: 'add', record: zoe }], [renamed]],
    ['remove + the same add = nothing', [removed], [added], []],
    ['update + remove + add = update', [renamed, { op: 'remove', record: zoe }], [{ op: 'add', record: { ...zoe, role: 'Buyer' } }], [{ op: 'update', id: 'anna', from: { name: 'Anna', role: null }, to: { name: 'Zoe', role: 'Buyer' } }]],
  ])('8: %s', (_, first, second, expected) => {
    expect(squashChanges(first, second)).toEqual(expected);
  });

  it('8: at most one change per record, and it still tells the truth: its reverse restores', () => {
    fc.assert(fc.property(wholeDocument, edits(6), (document, list) => {
      const { steps, document: next } = runEdits(document, list, 'n');
      const squashed = steps.reduce<readonly Change[]>(squashChanges, []);
      const ids = squashed.map((change) => (change.op === 'update' ? change.id : change.record.id));
      expect(new Set(ids).size).toBe(ids.length);
      expect(isSameDocument(applyAll(next, reverseChanges(squashed)), document)).toBe(true);
    }));
  });

  it('9: the grouping does not matter', () => {
    fc.assert(fc.property(wholeDocument, edits(3), edits(3), edits(3), (document, first, second, third) => {
      const one = runEdits(document, first, 'a');
      const two = runEdits(one.document, second, 'b');
      const three = runEdits(two.document, third, 'c');
      const [a, b, c] = [one.steps.flat(), two.steps.flat(), three.steps.flat()];
      const left = squashChanges(squashChanges(a, b), c);
      const right = squashChanges(a, squashChanges(b, c));
      expect(byId(left)).toEqual(byId(right));
    }));
  });
});

function byId(changes: readonly Change[]): Record<string, Change> {
  return Object.fromEntries(changes.map((change) => [change.op === 'update' ? change.id : change.record.id, change]));
}
