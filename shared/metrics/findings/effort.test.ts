import { describe, expect, it } from 'vitest';
import { card, found, link, mood, places, touchpoint } from '../../../test/helpers/findingMap.ts';
import type { AnyRecord } from '../../model/records.ts';

describe('channelSwitch', () => {
  const two = (from: string | undefined, to: string | undefined) => [touchpoint('one', 'a1', from ? { channel: from } : {}), touchpoint('two', 'a2', to ? { channel: to } : {})];

  it('stands on the connection between touchpoints of different channels', () => {
    const [finding] = found('channelSwitch', [...two('website', 'chat'), link('one', 'two')]);
    expect(finding).toMatchObject({ category: 'effort', severity: 'low', recordIds: ['one-two', 'one', 'two'], values: { fromChannel: { channel: 'website' }, toChannel: { channel: 'chat' } } });
  });

  it('weighs more where the mood falls by a notch', () => {
    expect(found('channelSwitch', [...two('website', 'chat'), link('one', 'two'), mood('a1', 1), mood('a2', 0.5)])[0]?.severity).toBe('medium');
    expect(found('channelSwitch', [...two('website', 'chat'), link('one', 'two'), mood('a1', 1), mood('a2', 0.6)])[0]?.severity).toBe('low');
  });

  it('goes by the columns where nothing is connected, unless a column leaves it open', () => {
    expect(places('channelSwitch', two('website', 'chat'))).toEqual(['two']);
    expect(places('channelSwitch', [...two('website', 'chat'), touchpoint('other', 'a2', { channel: 'phone' })])).toEqual([]);
  });

  it('is silent about one channel, an unknown one, a way out and one in another order', () => {
    expect(places('channelSwitch', [...two('chat', 'chat'), link('one', 'two')])).toEqual([]);
    expect(places('channelSwitch', [...two('chat', undefined), link('one', 'two')])).toEqual([]);
    expect(places('channelSwitch', [...two('website', 'website'), touchpoint('out', 'b1', { channel: 'store' }), link('one', 'two'), link('two', 'out', 'drop-off')])).toEqual([]);
  });
});

describe('askedTwice', () => {
  const asks = (id: string, stepId: string, ...asksFor: string[]) => touchpoint(id, stepId, { asksFor });

  it('names what is asked again on a way, and where it was given first', () => {
    const [finding, ...others] = found('askedTwice', [asks('shop', 'a1', 'E-mail', 'Name'), card('walk', 'text', 'a2'), asks('help', 'b1', 'Order', ' e-mail'), link('shop', 'walk'), link('walk', 'help')]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ recordIds: ['help', 'shop'], values: { asks: { list: [' e-mail'] }, earlier: { list: ['shop'] } } });
  });

  it('is silent where no way leads from one to the other', () => {
    const both = [asks('left', 'a1', 'E-mail'), asks('right', 'b1', 'E-mail')];
    expect(places('askedTwice', [...both, touchpoint('end', 'b2'), link('left', 'end'), link('right', 'end')])).toEqual([]);
    expect(places('askedTwice', [...both, link('left', 'right', 'drop-off'), link('right', 'left', 'drop-off'), link('left', 'right')])).toEqual(['right']);
  });

  it('goes by the columns where nothing is connected; touchpoints of one column are choices', () => {
    expect(places('askedTwice', [asks('one', 'a1', 'E-mail'), asks('two', 'a1', 'E-mail')])).toEqual([]);
    expect(places('askedTwice', [asks('one', 'a1', 'E-mail'), asks('two', 'a1', 'E-mail'), asks('three', 'b2', 'E-mail')])).toEqual(['three']);
  });

  it('comes to an end in a loop and does not blame a touchpoint for itself', () => {
    expect(places('askedTwice', [asks('one', 'a1', 'E-mail'), touchpoint('two', 'a2'), link('one', 'two'), link('two', 'one')])).toEqual([]);
    expect(places('askedTwice', [asks('one', 'a1', 'E-mail'), asks('two', 'a2', 'E-mail'), link('one', 'two'), link('two', 'one')])).toEqual(['two']);
  });
});

describe('impersonal', () => {
  it('is what says so itself, and weighs more in a moment of truth', () => {
    expect(found('impersonal', [touchpoint('one', 'a1', { personal: 'no' })])[0]?.severity).toBe('low');
    expect(found('impersonal', [touchpoint('one', 'a1', { personal: 'no', momentOfTruth: true })])[0]?.severity).toBe('medium');
    expect(places('impersonal', [touchpoint('one', 'a1', { personal: 'yes' }), touchpoint('two', 'a2')])).toEqual([]);
  });
});

describe('transfer', () => {
  const pair = (toStep: string, from: string, to: string) => [touchpoint('one', 'a1', { owner: from }), touchpoint('two', toStep, { owner: to }), link('one', 'two')];

  it('is a change of owner within a stage', () => {
    expect(found('transfer', pair('a2', 'Sales', 'Service'))[0]).toMatchObject({ recordIds: ['one-two', 'one', 'two'], values: { stage: 'A', fromOwner: 'Sales', toOwner: 'Service' } });
    expect(places('transfer', pair('a2', 'Sales', 'Sales '))).toEqual([]);
    expect(places('transfer', pair('b1', 'Sales', 'Service'))).toEqual([]);
    expect(places('transfer', pair('a2', 'Sales', ' '))).toEqual([]);
  });
});

describe('repeatContact', () => {
  const three = [touchpoint('ask', 'a1'), touchpoint('wait', 'a2'), touchpoint('answer', 'b1')];

  it('is told once for a loop, at the connection that leads back', () => {
    const [finding, ...others] = found('repeatContact', [...three, link('ask', 'wait'), link('wait', 'answer'), link('answer', 'ask')]);
    expect(others).toEqual([]);
    expect(finding?.recordIds[0]).toBe('answer-ask');
    expect(finding?.values).toEqual({ title: 'ask', count: 3 });
  });

  it('is not a way that forks and meets again, nor a loop that ends the relation', () => {
    expect(places('repeatContact', [...three, link('ask', 'wait'), link('wait', 'answer'), link('ask', 'answer')])).toEqual([]);
    expect(places('repeatContact', [...three, link('ask', 'wait'), link('wait', 'ask', 'drop-off')])).toEqual([]);
  });
});

describe('tooManySteps', () => {
  const way = (count: number): AnyRecord[] => Array.from({ length: count }, (_, index) => touchpoint(`t${index}`, 'a1', { order: `a${index}` }));
  const chain = (count: number) => Array.from({ length: count - 1 }, (_, index) => link(`t${index}`, `t${index + 1}`));

  it('counts the shortest way from an entry to a goal', () => {
    expect(found('tooManySteps', [...way(13), ...chain(13)])[0]).toMatchObject({ recordIds: ['t12'], values: { count: 13, most: 12 } });
    expect(places('tooManySteps', [...way(12), ...chain(12)])).toEqual([]);
    expect(places('tooManySteps', [...way(13), ...chain(13), link('t0', 't2', 'alternative')])).toEqual([]);
  });

  it('has no end to count to in a loop', () => {
    expect(places('tooManySteps', [...way(13), ...chain(13), link('t12', 't0')])).toEqual([]);
  });
});

describe('longWait', () => {
  const waits = (channel: string | undefined, value: number, unit: 'minutes' | 'hours' | 'days') => found('longWait', [touchpoint('one', 'a1', { ...(channel ? { channel } : {}), waitingTime: { value, unit } })])[0]?.severity;

  it.each([['chat', 11, 'minutes', 'medium'], ['phone', 31, 'minutes', 'high'], ['email', 25, 'hours', 'medium'], ['delivery', 4, 'days', 'medium'], [undefined, 4, 'days', 'medium']] as const)('%s: %i %s is %s', (channel, value, unit, severity) => {
    expect(waits(channel, value, unit)).toBe(severity);
  });

  it.each([['chat', 10, 'minutes'], ['email', 24, 'hours'], ['delivery', 3, 'days'], [undefined, 3, 'days']] as const)('%s: %i %s is bearable', (channel, value, unit) => {
    expect(waits(channel, value, unit)).toBeUndefined();
  });
});
