import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameJson } from '../base/isSameJson.ts';
import { createDocument } from '../changes/createDocument.ts';
import { journeyIdOf } from '../changes/journeyIdsOf.ts';
import type { Document } from '../changes/document.ts';
import { wholeDocument } from '../../test/helpers/arbitraries.ts';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { edits, runEdits } from '../../test/helpers/edits.ts';
import { isSameDocument } from '../../test/helpers/findFaults.ts';
import { restoreVersion } from './restoreVersion.ts';

const label = { key: 'change.restoreMoment', values: { at: 1_780_000_000_000 } };
const silent = (document: Document) => createDocument([...document.records.values()].filter(({ type }) => type !== 'comment'));
const ofJourney = (document: Document, journeyId: string) => Object.fromEntries([...document.records].filter(([, record]) => record.type !== 'comment' && journeyIdOf(record) === journeyId));

describe('restoreVersion', () => {
  it('brings a whole library back exactly, whatever was done since', () => {
    fc.assert(fc.property(wholeDocument, edits(8), (version, list) => {
      const { document: now } = runEdits(version, list, 'new');
      const outcome = checkCommand(now, (document) => restoreVersion(document, { version, journeyId: null, label }));
      expect(isSameDocument(silent(outcome.document), silent(version))).toBe(true);
    }));
  });

  it('brings one journey back exactly and leaves the others as they are', () => {
    fc.assert(fc.property(wholeDocument, edits(8), (version, list) => {
      const { document: now } = runEdits(version, list, 'new');
      const { document: restored } = checkCommand(now, (document) => restoreVersion(document, { version, journeyId: 'journey-0', label }));
      expect(isSameJson(ofJourney(restored, 'journey-0'), ofJourney(version, 'journey-0'))).toBe(true);
      expect(isSameJson(ofJourney(restored, 'journey-1'), ofJourney(now, 'journey-1'))).toBe(true);
    }));
  });

  it('leaves what was said since, as long as there is what it is about', () => {
    fc.assert(fc.property(wholeDocument, edits(8), (version, list) => {
      const { document: now } = runEdits(version, list, 'new');
      const { document: restored } = checkCommand(now, (document) => restoreVersion(document, { version, journeyId: null, label }));
      for (const record of now.records.values()) {
        if (record.type === 'comment' && version.records.has(record.targetId)) expect(restored.records.get(record.id)).toEqual(record);
      }
    }));
  });

  it('refuses a journey that the version has not', () => {
    fc.assert(fc.property(wholeDocument, (document) => {
      expect(checkCommand(document, (now) => restoreVersion(now, { version: document, journeyId: 'nobody', label })).refusal).toEqual({ key: 'error.history.noJourney' });
    }), { numRuns: 3 });
  });
});
