import { describe, expect, it } from 'vitest';
import { card, found, link, mood, opportunity, places, touchpoint } from '../../../test/helpers/findingMap.ts';

describe('noTouchpoint', () => {
  it('is a stage without one in any of its steps', () => {
    expect(places('noTouchpoint', [touchpoint('one', 'a2')])).toEqual(['B']);
    expect(places('noTouchpoint', [touchpoint('one', 'a2'), touchpoint('two', 'b1')])).toEqual([]);
  });

  it('says nothing of a map that is only begun', () => {
    expect(places('noTouchpoint', [card('one', 'text', 'a1')])).toEqual([]);
  });
});

describe('noOwner', () => {
  it('is a touchpoint for which neither field nor lane names anybody', () => {
    expect(places('noOwner', [touchpoint('one', 'a1'), touchpoint('two', 'a2', { owner: ' ' }), touchpoint('three', 'b1', { owner: 'Sales' })])).toEqual(['one', 'two']);
    expect(places('noOwner', [touchpoint('one', 'a1'), card('Sales', 'owners', 'a1')])).toEqual([]);
  });
});

describe('handOff', () => {
  const pair = (from: string, to: string) => [touchpoint('one', 'a2', { owner: from }), touchpoint('two', 'b1', { owner: to }), link('one', 'two')];

  it('is a change of owner with a mood that falls', () => {
    expect(found('handOff', [...pair('Sales', 'Service'), mood('a2', 1), mood('b1', -0.5)])[0]).toMatchObject({ severity: 'high', recordIds: ['one-two', 'one', 'two', 'b1-p'], values: { persona: 'Petra', before: { decimal: 1 }, after: { decimal: -0.5 } } });
    expect(found('handOff', [...pair('Sales', 'Service'), mood('a2', 1), mood('b1', 0.5)])[0]?.severity).toBe('medium');
  });

  it('is silent about one owner, a rise, less than a notch, and a missing point', () => {
    expect(places('handOff', [...pair('Sales', 'Sales'), mood('a2', 1), mood('b1', -1)])).toEqual([]);
    expect(places('handOff', [...pair('Sales', 'Service'), mood('a2', -1), mood('b1', 1)])).toEqual([]);
    expect(places('handOff', [...pair('Sales', 'Service'), mood('a2', 1), mood('b1', 0.6)])).toEqual([]);
    expect(places('handOff', [...pair('Sales', 'Service'), mood('b1', -1)])).toEqual([]);
  });
});

describe('unansweredPain', () => {
  it('has no opportunity in its column or connected to it', () => {
    expect(places('unansweredPain', [card('pain', 'pains', 'a1'), opportunity('idea', 'b1')])).toEqual(['pain']);
    expect(places('unansweredPain', [card('pain', 'pains', 'a1'), opportunity('idea', 'a1')])).toEqual([]);
    expect(places('unansweredPain', [card('pain', 'pains', 'a1'), opportunity('idea', 'b1'), link('pain', 'idea')])).toEqual([]);
    expect(places('unansweredPain', [card('pain', 'pains', 'a1'), opportunity('idea', 'b1'), link('idea', 'pain', 'alternative')])).toEqual([]);
    expect(places('unansweredPain', [card('note', 'text', 'a1')])).toEqual([]);
  });
});

describe('unownedOpportunity', () => {
  it('is one that is still open', () => {
    expect(found('unownedOpportunity', [opportunity('idea', 'a1'), opportunity('going', 'a1', { status: 'doing' })]).map(({ severity }) => severity)).toEqual(['medium', 'low']);
    expect(places('unownedOpportunity', [opportunity('idea', 'a1', { owner: 'Ola' }), opportunity('done', 'a1', { status: 'done' }), opportunity('gone', 'a1', { status: 'dropped' })])).toEqual([]);
  });
});

describe('noPostPurchase', () => {
  it.each(['Purchase', 'Buying', 'Order and payment', 'Zakup', 'Zamówienie', 'Покупка', 'Оплата заказа'])('the last stage is “%s”', (name) => {
    expect(places('noPostPurchase', [], { lastStage: { name } })).toEqual(['B']);
  });

  it.each(['After purchase', 'Po zakupie', 'После покупки', 'Purchase and delivery', 'Reorder', 'B', 'Rebuy', 'Border control'])('“%s” does not tell', (name) => {
    expect(places('noPostPurchase', [], { lastStage: { name } })).toEqual([]);
  });

  it('is about customers only', () => {
    expect(places('noPostPurchase', [], { lastStage: { name: 'Purchase' }, journey: { perspective: 'employee' } })).toEqual([]);
  });
});

describe('singleChannel', () => {
  it('is a stage whose touchpoints share one channel', () => {
    expect(found('singleChannel', [touchpoint('one', 'a1', { channel: 'chat' }), touchpoint('two', 'a2', { channel: 'chat' })])[0]).toMatchObject({ recordIds: ['A', 'one', 'two'], values: { channel: { channel: 'chat' } } });
  });

  it('is not one with two channels, with a touchpoint whose channel is open, with others in the lane of channels, or without touchpoints', () => {
    expect(places('singleChannel', [touchpoint('one', 'a1', { channel: 'chat' }), touchpoint('two', 'a2', { channel: 'phone' })])).toEqual([]);
    expect(places('singleChannel', [touchpoint('one', 'a1', { channel: 'chat' }), touchpoint('two', 'a2')])).toEqual([]);
    expect(places('singleChannel', [touchpoint('one', 'a1', { channel: 'chat' }), card('Chat', 'channels', 'a1'), card('Phone', 'channels', 'a2')])).toEqual([]);
    expect(places('singleChannel', [touchpoint('one', 'a1')])).toEqual([]);
  });
});
