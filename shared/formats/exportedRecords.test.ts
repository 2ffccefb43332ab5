import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeDocument } from '../../test/helpers/arbitraries.ts';
import { findFaults } from '../../test/helpers/findFaults.ts';
import { applyChangeset } from '../changes/applyChangeset.ts';
import { createDocument } from '../changes/createDocument.ts';
import { childrenOf, type Document } from '../changes/document.ts';
import { allSubJourneyIdsOf, isOpener, subJourneyIdsOf, subJourneyOf } from '../changes/subJourneys.ts';
import { exportedRecords } from './exportedRecords.ts';
import { importChanges } from './importChanges.ts';

function imported(into: Document, from: Document, prefix: string): Document {
  let made = 0;
  const applied = applyChangeset(into, { changes: importChanges(into, [...from.records.values()], 'renew', () => `${prefix}${++made}`) });
  if (!applied.ok) throw new Error(applied.refusal.key);
  return applied.value;
}

/** Which journeys lead to which, by their titles. */
function shapeOf(document: Document): string[] {
  return childrenOf(document, '', 'journey').map(({ id, title }) => `${title}: ${subJourneyIdsOf(document, id).map((subId) => document.records.get(subId)).map((record) => (record?.type === 'journey' ? record.title : '')).sort().join(', ')}`).sort();
}

const first = (document: Document): string => childrenOf(document, '', 'journey')[0]?.id ?? '';

describe('exportedRecords', () => {
  it('takes the journeys along that cards open, on all levels and each once, also where they lead in a circle', () => {
    fc.assert(fc.property(wholeDocument, (document) => {
      const id = first(document);
      const records = exportedRecords(document, id, { withSubJourneys: true });
      expect(new Set(records.map((record) => record.id)).size).toBe(records.length);
      expect(records.filter(({ type }) => type === 'journey').map((record) => record.id).sort()).toEqual([id, ...allSubJourneyIdsOf(document, id)].sort());
      expect(findFaults(createDocument(records))).toEqual([]);
      expect(exportedRecords(document, id).filter(({ type }) => type === 'journey')).toHaveLength(1);
    }), { numRuns: 80 });
  });

  it('takes what was said along only where it is asked for; a whole library keeps all of it', () => {
    const saidIn = (records: readonly { readonly type: string; readonly id: string }[]) => records.filter(({ type }) => type === 'comment').map(({ id }) => id).sort();
    let seen = 0;
    fc.assert(fc.property(wholeDocument, (document) => {
      const all = [...document.records.values()].filter((record) => record.type === 'comment');
      const records = exportedRecords(document, first(document), { withComments: true });
      expect(findFaults(createDocument(records))).toEqual([]);
      const ids = new Set(records.map(({ id }) => id));
      expect(saidIn(records)).toEqual(all.filter(({ targetId }) => ids.has(targetId)).map(({ id }) => id).sort());
      seen += saidIn(records).length;
      expect(saidIn(exportedRecords(document, first(document)))).toEqual([]);
      expect(saidIn(exportedRecords(document, null))).toEqual(saidIn(all));
      expect(saidIn([...imported(createDocument([]), createDocument(records), 'n').records.values()])).toHaveLength(saidIn(records).length);
    }), { numRuns: 60 });
    expect(seen).toBeGreaterThan(20);
  });

  it('keeps the links through an import, into an empty library and beside the originals', () => {
    let linked = 0;
    fc.assert(fc.property(wholeDocument, (document) => {
      const out = createDocument(exportedRecords(document, first(document), { withSubJourneys: true }));
      const wanted = shapeOf(out);
      expect(shapeOf(imported(createDocument([]), out, 'n'))).toEqual(wanted);
      const beside = imported(document, out, 'n');
      expect(shapeOf(createDocument([...beside.records.values()].filter(({ id }) => !document.records.has(id))))).toEqual(wanted);
      // The copies lead to copies, not to the originals.
      for (const record of beside.records.values()) {
        const opened = subJourneyOf(beside, record);
        if (!isOpener(record) || !opened || document.records.has(record.id)) continue;
        linked += 1;
        expect(document.records.has(opened.id)).toBe(false);
      }
    }), { numRuns: 80 });
    expect(linked).toBeGreaterThan(20);
  });
});
