import { describe, expect, it } from 'vitest';
import { itemOf, smallMap } from '../../test/fixtures/smallMap.ts';
import { checkCommand } from '../../test/helpers/checkCommand.ts';
import { findInJourney, type JourneyQuery } from './findInJourney.ts';
import { replaceText, type ReplaceTextArgs } from './replaceText.ts';

const query = (text: string, options: Partial<JourneyQuery> = {}): JourneyQuery => ({ text, isCaseMatched: false, isWholeWord: false, isAccentIgnored: false, fieldGroup: null, laneId: null, ...options });
const places = (given: JourneyQuery) => findInJourney(smallMap, 'map', given).map(({ recordId, field }) => `${recordId}.${field}`);
const replace = (args: Partial<ReplaceTextArgs> & { query: JourneyQuery }) => checkCommand(smallMap, (document) => replaceText(document, { journeyId: 'map', replacement: 'X', only: null, ...args }));

describe('finding in a journey', () => {
  it('goes through the journey, its stages and steps, then the cells as they are read', () => {
    expect(places(query('ea'))).toEqual(['research.name', 'search.name', 'asks.title', 'reads.title']);
    expect(places(query('call'))).toEqual(['calls.title', 'call.title']);
  });

  it('finds in the chosen fields and lane only', () => {
    expect(places(query('sales'))).toEqual(['call.owner']);
    expect(places(query('sales', { fieldGroup: 'titles' }))).toEqual([]);
    expect(places(query('call', { laneId: 'touch' }))).toEqual(['call.title']);
    expect(places(query('annoyed', { laneId: 'curve' }))).toEqual(['anna-search.label']);
  });

  it('does not find the values of fixed lists', () => {
    expect(places(query('phone'))).toEqual([]);
  });
});

describe('replacing', () => {
  it('writes all places as one change, with signs as they are', () => {
    const { document } = replace({ query: query('call'), replacement: '$& (1)' });
    expect(itemOf(document, 'calls').title).toBe('$& (1)s suppliers');
    expect(itemOf(document, 'call').title).toBe('First $& (1)');
  });

  it('writes one place only', () => {
    const [match] = findInJourney(smallMap, 'map', query('call'));
    const { document } = replace({ query: query('call'), only: match ?? null });
    expect(itemOf(document, 'calls').title).toBe('Xs suppliers');
    expect(itemOf(document, 'call').title).toBe('First call');
  });

  it('removes what becomes empty where it may be', () => {
    const { document } = replace({ query: query('sales'), replacement: '' });
    expect(itemOf(document, 'call')).not.toHaveProperty('owner');
    expect(itemOf(replace({ query: query('b2b'), replacement: '' }).document, 'call')).not.toHaveProperty('tags');
  });

  it('is refused with the name of what would be empty or too long, and when nothing is there', () => {
    expect(replace({ query: query('invoice'), replacement: '' }).refusal).toEqual({ key: 'error.replace.empty', values: { name: 'Invoice' } });
    expect(replace({ query: query('invoice'), replacement: 'x'.repeat(301) }).refusal).toEqual({ key: 'error.replace.tooLong', values: { name: 'Invoice', limit: 300 } });
    expect(replace({ query: query('nowhere') }).refusal?.key).toBe('error.replace.gone');
  });
});
