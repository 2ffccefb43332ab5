import { describe, expect, it } from 'vitest';
import { makeBigLibrary } from '../../../test/fixtures/bigJourney.ts';
import { claim, section } from '../../../test/helpers/personaSheet.ts';
import { smallJourney } from '../../../test/helpers/smallJourney.ts';
import { createDocument } from '../../changes/createDocument.ts';
import type { AnyRecord } from '../../model/records.ts';
import { knownWords, libraryCatalogue } from './libraryCatalogue.ts';
import { placesOf } from './placesOf.ts';

const lane: AnyRecord = { type: 'lane', id: 'touchpoints', journeyId: 'j', order: 'a3', kind: 'touchpoints' };
const touchpoint = (id: string, parentId: string, fields: object): AnyRecord => ({ type: 'touchpoint', id, journeyId: 'j', laneId: 'touchpoints', parentId, order: 'a0', title: 'Chat', ...fields });
const records: readonly AnyRecord[] = [
  ...smallJourney, lane,
  touchpoint('late', 'b1', { title: ' Support  chat', channel: 'chat', reality: 8, effort: 2, owner: 'Sales' }),
  touchpoint('early', 'a1', { title: 'Support chat', channel: 'chat', expectation: 6, reality: 3.5, effort: 5, evidenceIds: ['e', 'gone'] }),
  touchpoint('other', 'b2', { title: 'Support chat', channel: 'Dog groups', owner: 'Service', evidenceIds: ['gone'] }),
  { type: 'evidence', id: 'e', order: 'a0', title: 'Asked twice', kind: 'interview' }, { type: 'evidence', id: 'f', order: 'a1', title: 'Nobody cites it', kind: 'survey' },
];
const document = createDocument(records);

describe('libraryCatalogue', () => {
  it('lists touchpoints once for each title and channel, however the title is spaced and cased, with the range of their scores', () => {
    const entries = libraryCatalogue(document).touchpoints;
    expect(entries.map(({ channel, uses }) => [channel, uses.map(({ id }) => id).sort()])).toEqual([['chat', ['early', 'late']], ['Dog groups', ['other']]]);
    expect(entries[0]).toMatchObject({ expectation: { low: 6, high: 6 }, reality: { low: 3.5, high: 8 }, effort: { low: 2, high: 5 }, owners: ['Sales'] });
    expect(entries[1]).toMatchObject({ expectation: null, reality: null, effort: null });
  });

  it('lists what nobody owns under the empty owner', () => {
    expect(libraryCatalogue(document).owners.map(({ word, uses }) => [word, uses.length])).toEqual([['Sales', 1], ['', 1], ['Service', 1]]);
  });

  it('counts what rests on evidence that is still there', () => {
    const { evidence, coverage } = libraryCatalogue(document);
    expect(evidence.map((entry) => [entry.evidence.id, entry.uses.map(({ id }) => id)])).toEqual([['e', ['early']], ['f', []]]);
    expect(coverage).toEqual({ claims: 7, founded: 1 });
  });

  it('counts claims about personas among what rests on evidence, and keeps them out of what the maps say', () => {
    const said = [section('needs'), claim('said', 'needs', { evidenceIds: ['e'] })];
    const { evidence, coverage } = libraryCatalogue(createDocument([...records, ...said]));
    expect(evidence[0]?.uses.map(({ id }) => id)).toEqual(['early', 'said']);
    expect(coverage).toEqual({ claims: 7, founded: 1 });
  });

  it('leaves the touchpoints of templates out, whose channels and owners are still to be renamed', () => {
    const template = libraryCatalogue(createDocument(records.map((record) => (record.type === 'journey' ? { ...record, template: true } : record))));
    expect(template).toMatchObject({ touchpoints: [], coverage: { claims: 0, founded: 0 } });
    expect(template.owners.map(({ word }) => word)).toContain('Sales');
  });

  it('offers the channels of the vocabulary and one’s own, and the owners by name', () => {
    expect(knownWords(document, 'channel')).toContain('email');
    expect(knownWords(document, 'channel').at(-1)).toBe('Dog groups');
    expect(knownWords(document, 'owner')).toEqual(['Sales', 'Service']);
  });

  it('is read once for a version of the document, of 10,000 cards too', () => {
    const { document: big } = makeBigLibrary(10_000);
    const catalogue = libraryCatalogue(big);
    expect(libraryCatalogue(big)).toBe(catalogue);
    expect(catalogue.touchpoints.reduce((sum, { uses }) => sum + uses.length, 0)).toBe([...big.records.values()].filter(({ type }) => type === 'touchpoint').length);
  });
});

describe('placesOf', () => {
  it('tells journey, stage, step and lane in the order in which the map is read', () => {
    const uses = ['other', 'late', 'early'].flatMap((id) => document.records.get(id) ?? []);
    expect(placesOf(document, uses).map(({ record, journey, stage, step, lane: row }) => [record.id, journey?.title, stage?.name, step?.name, row?.kind])).toEqual([
      ['early', 'Journey', 'A', '', 'touchpoints'], ['late', 'Journey', 'B', 'b1', 'touchpoints'], ['other', 'Journey', 'B', 'b2', 'touchpoints'],
    ]);
  });

  it('puts what belongs to no journey last', () => {
    const uses = ['p', 'early'].flatMap((id) => document.records.get(id) ?? []);
    expect(placesOf(document, uses).map(({ record, journey }) => [record.id, journey?.id ?? null])).toEqual([['early', 'j'], ['p', null]]);
  });
});
