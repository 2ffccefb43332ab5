import { describe, expect, it } from 'vitest';
import { createDocument } from '../../changes/createDocument.ts';
import type { AnyRecord, Stance } from '../../model/records.ts';
import type { BuyingRole } from '../../model/vocabulary.ts';
import { committeeWarnings } from './committeeWarnings.ts';
import { readCommittee } from './readCommittee.ts';

function persona(id: string, ...buyingRoles: BuyingRole[]): AnyRecord {
  return { type: 'persona', id, order: 'a0', name: id, ...(buyingRoles.length > 0 ? { buyingRoles } : {}) };
}

function stance(stageId: string, personaId: string, influence?: number, attitude?: number): Stance {
  return { type: 'stance', id: `${stageId}-${personaId}`, journeyId: 'j', parentId: stageId, personaId, ...(influence === undefined ? {} : { influence }), ...(attitude === undefined ? {} : { attitude }) };
}

function committee(people: readonly AnyRecord[], ...stances: Stance[]) {
  return readCommittee(createDocument([
    { type: 'journey', id: 'j', order: 'a0', title: 'Lids', state: 'current', perspective: 'customer', personaIds: people.map(({ id }) => id) },
    { type: 'stage', id: 'need', journeyId: 'j', order: 'a0', name: 'Need' }, { type: 'stage', id: 'order', journeyId: 'j', order: 'a1', name: 'Order' },
    ...people, ...stances,
  ]), 'j');
}

describe('readCommittee', () => {
  it('weighs attitudes by influence, per stage and per person', () => {
    const { members, stages } = committee([persona('buyer'), persona('boss')], stance('need', 'buyer', 1, 2), stance('need', 'boss', 5, -1), stance('order', 'boss', 5, 1));
    expect(stages.map(({ attitude }) => attitude)).toEqual([(2 * 1 - 1 * 5) / 6, 1]);
    expect(stages[0]?.influence).toBe(5);
    expect(members[1]?.attitude).toBe(0);
  });

  it('keeps what is unknown apart from what is neutral', () => {
    const { members, stages } = committee([persona('buyer')], stance('need', 'buyer', 4));
    expect(stages.map(({ attitude }) => attitude)).toEqual([null, null]);
    expect(stages.map(({ influence }) => influence)).toEqual([4, null]);
    expect(members[0]?.attitude).toBeNull();
  });

  it('weighs an unrated influence as a middling one', () => {
    expect(committee([persona('a'), persona('b')], stance('need', 'a', undefined, 2), stance('need', 'b', 3, -2)).stages[0]?.attitude).toBe(0);
  });

  it('is empty for a journey that is gone', () => {
    expect(readCommittee(createDocument([]), 'j')).toEqual({ members: [], stages: [] });
  });
});

describe('committeeWarnings', () => {
  const everyRole = persona('all', 'initiator', 'user', 'influencer', 'decider', 'approver', 'buyer');

  it('says nothing of a committee about which nothing is known', () => {
    expect(committeeWarnings(committee([persona('a'), persona('b')]))).toEqual([]);
  });

  it('names roles that nobody holds', () => {
    expect(committeeWarnings(committee([persona('a', 'initiator', 'user', 'influencer', 'decider')]))).toEqual([{ kind: 'noRole', role: 'approver' }, { kind: 'noRole', role: 'buyer' }]);
  });

  it('names stages where a veto is against it, or where nobody is in favour', () => {
    expect(committeeWarnings(committee([everyRole], stance('need', 'all', 5, -1), stance('order', 'all', 5, 1)))).toEqual([
      { kind: 'against', role: 'decider', personaId: 'all', stageId: 'need' }, { kind: 'noSupport', stageId: 'need' },
    ]);
  });

  it('asks what somebody with much of a say thinks', () => {
    expect(committeeWarnings(committee([everyRole], stance('need', 'all', 4), stance('order', 'all', 3)))).toEqual([{ kind: 'unknown', personaId: 'all', stageId: 'need' }]);
  });
});
