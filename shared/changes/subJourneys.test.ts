import { describe, expect, it } from 'vitest';
import { smallJourney } from '../../test/helpers/smallJourney.ts';
import type { AnyRecord } from '../model/records.ts';
import { renewIds } from '../model/renewIds.ts';
import { createDocument } from './createDocument.ts';
import type { Document } from './document.ts';
import { allSubJourneyIdsOf, openersOf, subJourneyIdsOf, subJourneyOf, trailTo, wayBetween } from './subJourneys.ts';

/** A small journey under a prefix; `opens` says which of its cards open what. */
function journeyOf(prefix: string, order: string, opens: Record<string, string>): AnyRecord[] {
  const ids = smallJourney.filter(({ type }) => type !== 'persona').map(({ id }) => `${prefix}.${id}`.replace('.', '-'));
  const records = renewIds(smallJourney.filter(({ type }) => type !== 'persona'), () => ids.shift() ?? '');
  return records.map((record): AnyRecord => {
    if (record.type === 'journey') return { ...record, title: prefix, order };
    const opened = record.type === 'card' ? opens[record.title] : undefined;
    return opened && record.type === 'card' ? { ...record, subJourneyId: `${opened}-j` } : record;
  });
}

const personas = smallJourney.filter(({ type }) => type === 'persona');
const library = (...journeys: readonly AnyRecord[][]): Document => createDocument([...personas, ...journeys.flat()]);
const none = () => undefined;
const names = (document: Document, journeyId: string, cameBy: (id: string) => string | undefined = none) => trailTo(document, journeyId, cameBy).map(({ id, title }) => `${id[0]}/${title}`);

describe('sub-journeys', () => {
  const tree = library(journeyOf('A', 'a0', { four: 'B', two: 'C', one: 'B' }), journeyOf('B', 'a1', { three: 'C' }), journeyOf('C', 'a2', {}));
  const circle = library(journeyOf('A', 'a0', { one: 'B' }), journeyOf('B', 'a1', { one: 'C' }), journeyOf('C', 'a2', { one: 'A', two: 'C' }));

  it('are found from above and from below, in reading order', () => {
    expect(subJourneyIdsOf(tree, 'A-j').sort()).toEqual(['B-j', 'C-j']);
    expect(allSubJourneyIdsOf(tree, 'A-j').sort()).toEqual(['B-j', 'C-j']);
    expect(openersOf(tree, 'B-j').map(({ id }) => id)).toEqual(['A-one', 'A-four']);
    expect(openersOf(tree, 'C-j').map(({ id }) => id)).toEqual(['A-two', 'B-three']);
    expect(openersOf(tree, 'A-j')).toEqual([]);
  });

  it('tell the trail by which one came, else the first', () => {
    expect(names(tree, 'C-j')).toEqual(['A/two']);
    expect(names(tree, 'C-j', (id) => (id === 'C-j' ? 'B-three' : 'A-four'))).toEqual(['A/four', 'B/three']);
    // A card that opens it no longer, or something else, is no way.
    expect(names(tree, 'C-j', () => 'A-one')).toEqual(['A/two']);
    expect(names(tree, 'nowhere')).toEqual([]);
  });

  it('may lead in a circle without anything going round for ever', () => {
    expect(allSubJourneyIdsOf(circle, 'A-j').sort()).toEqual(['B-j', 'C-j']);
    expect(names(circle, 'A-j')).toEqual(['B/one', 'C/one']);
    expect(names(circle, 'C-j')).toEqual(['A/one', 'B/one']);
    expect(wayBetween(circle, 'B-j', 'A-j')?.map(({ title }) => title)).toEqual(['B', 'C', 'A']);
  });

  it('know the way from one to another', () => {
    expect(wayBetween(tree, 'A-j', 'A-j')?.map(({ title }) => title)).toEqual(['A']);
    expect(wayBetween(tree, 'A-j', 'C-j')?.map(({ title }) => title)).toEqual(['A', 'C']);
    expect(wayBetween(tree, 'C-j', 'A-j')).toBeNull();
  });

  it('pass over what is gone, and the cards of templates', () => {
    const dead = library(journeyOf('A', 'a0', { one: 'B' }));
    expect(subJourneyOf(dead, dead.records.get('A-one'))).toBeNull();
    expect(allSubJourneyIdsOf(dead, 'A-j')).toEqual([]);
    const template = library(journeyOf('A', 'a0', { one: 'B' }).map((record) => (record.type === 'journey' ? { ...record, template: true as const } : record)), journeyOf('B', 'a1', {}));
    expect(openersOf(template, 'B-j')).toEqual([]);
  });
});
