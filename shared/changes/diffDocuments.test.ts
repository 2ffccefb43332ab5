import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeDocument } from '../../test/helpers/arbitraries.ts';
import { edits, runEdits } from '../../test/helpers/edits.ts';
import { isSameDocument } from '../../test/helpers/findFaults.ts';
import { applyAll } from '../../test/helpers/rebaseSimulation.ts';
import { diffDocuments } from './diffDocuments.ts';
import { fitChanges } from './fitChanges.ts';
import { rewindRecords } from './rewindRecords.ts';

describe('diff and rewind', () => {
  it('18: apply(diff(a, b)) to a gives b, between any two libraries', () => {
    fc.assert(fc.property(wholeDocument, wholeDocument, (a, b) => {
      expect(isSameDocument(applyAll(a, diffDocuments(a, b)), b)).toBe(true);
    }));
  });

  it('18: and between two versions of one library also when it is fitted; nothing between equals', () => {
    fc.assert(fc.property(wholeDocument, edits(8), (a, list) => {
      const { document: b } = runEdits(a, list, 'new');
      expect(isSameDocument(applyAll(a, fitChanges(a, diffDocuments(a, b))), b)).toBe(true);
      expect(isSameDocument(applyAll(b, fitChanges(b, diffDocuments(b, a))), a)).toBe(true);
      expect(diffDocuments(a, a)).toEqual([]);
    }));
  });

  it('19: rewinding over a log gives back every document on the way', () => {
    fc.assert(fc.property(wholeDocument, edits(8), (start, list) => {
      const { steps, document: end } = runEdits(start, list, 'new');
      let current = start;
      for (let at = 0; at <= steps.length; at += 1) {
        const past = rewindRecords(end.records, steps.slice(at).toReversed());
        expect(isSameDocument({ ...current, records: past }, current)).toBe(true);
        current = applyAll(current, steps[at] ?? []);
      }
    }));
  });
});
