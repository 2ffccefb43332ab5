import { describe, expect, it } from 'vitest';
import { hitAddress } from './hitAddress.ts';
import { splitSnippet } from './splitSnippet.ts';

describe('splitSnippet', () => {
  it('tells matches from the text around them', () => {
    expect(splitSnippet('the \u0002order\u0003 number and \u0002Order\u0003')).toEqual([
      { text: 'the ', isMatch: false }, { text: 'order', isMatch: true }, { text: ' number and ', isMatch: false }, { text: 'Order', isMatch: true },
    ]);
    expect(splitSnippet('nothing')).toEqual([{ text: 'nothing', isMatch: false }]);
    expect(splitSnippet('')).toEqual([]);
  });
});

describe('hitAddress', () => {
  it('leads to the place of a record', () => {
    expect(hitAddress({ recordId: 'p', type: 'persona', journeyId: null })).toBe('#/persona/p');
    expect(hitAddress({ recordId: 'j', type: 'journey', journeyId: 'j' })).toBe('#/journey/j');
    expect(hitAddress({ recordId: 'c', type: 'card', journeyId: 'j' })).toBe('#/journey/j?select=c');
    expect(hitAddress({ recordId: 'e', type: 'evidence', journeyId: null })).toBe('#/catalogue/evidence?select=e');
    expect(hitAddress({ recordId: 's', type: 'comment', journeyId: 'j', aboutId: 'c' })).toBe('#/journey/j?select=s');
    expect(hitAddress({ recordId: 's', type: 'comment', journeyId: null, aboutId: 'p' })).toBe('#/persona/p?thread=s');
    expect(hitAddress({ recordId: 'm', type: 'stakeholderMap', journeyId: null })).toBe('#/stakeholders/m');
    expect(hitAddress({ recordId: 'a', type: 'actor', journeyId: null, aboutId: 'm' })).toBe('#/stakeholders/m?select=a');
    expect(hitAddress({ recordId: 'c', type: 'claim', journeyId: null, aboutId: 'p' })).toBe('#/persona/p');
    expect(hitAddress({ recordId: 'l', type: 'library', journeyId: null })).toBe('#/');
  });
});
