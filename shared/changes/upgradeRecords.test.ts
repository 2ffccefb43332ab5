import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { title, wholeDocument } from '../../test/helpers/arbitraries.ts';
import { findFaults } from '../../test/helpers/findFaults.ts';
import type { AnyRecord } from '../model/records.ts';
import { factKeys } from '../model/vocabulary.ts';
import { createDocument } from './createDocument.ts';
import { claimsOf, contentOfPersona, factOf, sectionsOf } from './personaParts.ts';
import { upgradeRecords } from './upgradeRecords.ts';

const marta = {
  type: 'persona', id: 'marta', order: 'a0', name: 'Marta', role: 'Office manager', age: '34', location: 'Wrocław', bio: 'Runs an office.', goals: ['A healthy dog', ' ', 'One sitting'],
  channels: [{ channel: 'Dog groups', share: 82 }, { channel: 'email', share: 22 }], grade: 'qualitative',
} as unknown as AnyRecord;

const text = fc.option(title, { nil: undefined });
const list = fc.option(fc.array(title, { maxLength: 4 }), { nil: undefined });
const sheet = fc.record({
  ...Object.fromEntries(factKeys.map((key) => [key, text])), bio: text, context: text, goals: list, needs: list, pains: list,
  channels: fc.option(fc.array(fc.record({ channel: title, share: fc.nat(100) }), { maxLength: 3 }), { nil: undefined }), grade: fc.constantFrom('proto', 'qualitative', 'statistical', undefined),
});

/** A library as an earlier version kept it: the personas hold what the sheets now hold. */
const formerLibrary = fc.tuple(wholeDocument, fc.array(sheet, { minLength: 3, maxLength: 3 })).map(([document, sheets]) => {
  const records = [...document.records.values()].filter(({ type }) => type !== 'section' && type !== 'claim');
  let at = 0;
  return records.map((record) => (record.type === 'persona' ? (JSON.parse(JSON.stringify({ ...record, ...sheets[at++ % 3] })) as AnyRecord) : record));
});

const wordsIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []);

describe('upgradeRecords', () => {
  it('turns what a persona held into sections and claims that say the same', () => {
    const document = createDocument(upgradeRecords([marta]));
    expect(document.records.get('marta')).toEqual({ type: 'persona', id: 'marta', order: 'a0', name: 'Marta', role: 'Office manager' });
    expect(sectionsOf(document, 'marta').map(({ id, kind, column }) => [id, kind, column])).toEqual([
      ['marta-who', 'who', 1], ['marta-goals', 'goals', 2], ['marta-needs', 'needs', 2], ['marta-pains', 'pains', 2], ['marta-channels', 'channels', 3], ['marta-bio', 'bio', 3], ['marta-context', 'context', 3],
    ]);
    expect(factOf(document, 'marta', 'location')).toBe('Wrocław');
    expect(claimsOf(document, 'marta-goals').map(({ id, text: words }) => [id, words])).toEqual([['marta-goals-1', 'A healthy dog'], ['marta-goals-3', 'One sitting']]);
    expect(claimsOf(document, 'marta-channels')).toMatchObject([{ text: 'Dog groups', value: 82 }, { text: 'email', value: 22 }]);
    expect(new Set(contentOfPersona(document, 'marta').flatMap((part) => (part.type === 'claim' ? part.evidenceGrade : [])))).toEqual(new Set(['observed']));
  });

  it('makes any earlier library whole, losing no word, and once only', () => {
    fc.assert(fc.property(formerLibrary, (records) => {
      const upgraded = upgradeRecords(records);
      expect(findFaults(createDocument(upgraded))).toEqual([]);
      const words = new Set(upgraded.flatMap(wordsIn));
      const lost = records.flatMap((record) => wordsIn(record)).filter((word) => !words.has(word) && word.trim() !== '' && !['proto', 'qualitative', 'statistical'].includes(word));
      expect(lost).toEqual([]);
      expect(upgradeRecords(upgraded)).toBe(upgraded);
      expect(upgradeRecords(records)).toEqual(upgraded);
    }), { numRuns: 60 });
  });

  it('finds ids that nobody has, whatever a persona is called', () => {
    const long = 'p'.repeat(64);
    const records = [marta, { ...marta, id: 'marta-goals' }, { ...marta, id: long }, { ...marta, id: `${long.slice(1)}q` }];
    const document = createDocument(upgradeRecords(records));
    expect(document.records.size).toBe(records.length * (1 + 7 + 7));
    expect(findFaults(document)).toEqual([]);
  });

  it('leaves alone what is as it should be, and what fits no model', () => {
    const records = [{ type: 'persona', id: 'p', order: 'a0', name: 'Petra' }, { ...marta, goals: 'none' }, { type: 'card', goals: ['x'] }, null, 7] as unknown as AnyRecord[];
    expect(upgradeRecords(records)).toBe(records);
  });
});
