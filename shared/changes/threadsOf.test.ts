import { describe, expect, it } from 'vitest';
import { smallJourney } from '../../test/helpers/smallJourney.ts';
import type { AnyRecord, Comment } from '../model/records.ts';
import { createDocument } from './createDocument.ts';
import { knownNames } from './knownNames.ts';
import { lastSaidIn, openThreadCounts, partsOfComment, threadsOf } from './threadsOf.ts';

const said = (id: string, targetId: string, day: number, more: Partial<Comment> = {}): AnyRecord => ({
  type: 'comment', id, targetId, journeyId: targetId === 'p' ? undefined : 'j', text: 'Is that so?', author: 'Ewa', at: `2026-05-0${day}T08:00:00Z`, ...more,
});
const talk = [
  said('second', 'one', 2), said('late', 'one', 5, { threadId: 'first' }), said('early', 'one', 3, { threadId: 'first' }), said('first', 'one', 1),
  said('settled', 'two', 1, { resolved: { by: 'Ivan', at: '2026-05-02T08:00:00Z' } }), said('persona', 'p', 1),
];
const document = createDocument([...smallJourney, ...talk].map((record) => JSON.parse(JSON.stringify(record)) as AnyRecord));

describe('threadsOf', () => {
  it('puts answers under what they answer, all in the order in which they were said', () => {
    const threads = threadsOf(document, 'j');
    expect(threads.map(({ first, replies }) => [first.id, ...replies.map(({ id }) => id)])).toEqual([['first', 'early', 'late'], ['settled'], ['second']]);
    expect(threads.map(lastSaidIn)).toEqual(['2026-05-05T08:00:00Z', '2026-05-01T08:00:00Z', '2026-05-02T08:00:00Z']);
    expect(threadsOf(document, null).map(({ first }) => first.id)).toEqual(['persona']);
  });

  it('counts what is not settled', () => {
    expect([...openThreadCounts(document, 'j')]).toEqual([['one', 2]]);
    expect([...openThreadCounts(document, null)]).toEqual([['p', 1]]);
    expect(openThreadCounts(document, 'nowhere').size).toBe(0);
    expect(openThreadCounts(document, 'j')).toBe(openThreadCounts(document, 'j'));
  });
});

describe('partsOfComment', () => {
  const mentions = [{ name: 'Paula', personaId: 'p' }, { name: 'Gone', personaId: 'x' }, { name: 'Sales' }];

  it('calls a persona as she is called now, and one that is gone as she was', () => {
    expect(partsOfComment(document, { text: 'Ask @Paula, @Gone and @Sales', mentions })).toEqual([
      { text: 'Ask ', mention: null }, { text: '@Petra', mention: { name: 'Petra', personaId: 'p' } }, { text: ', ', mention: null },
      { text: '@Gone', mention: { name: 'Gone' } }, { text: ' and ', mention: null }, { text: '@Sales', mention: { name: 'Sales' } },
    ]);
  });
});

describe('knownNames', () => {
  it('is personas in their order, then owners, each once', () => {
    const owned = ['Sales', 'IT', 'Sales'].map((owner, index): AnyRecord => ({ type: 'touchpoint', id: `t${index}`, journeyId: 'j', parentId: 'a1', laneId: 'text', order: 'a0', title: 'T', owner }));
    expect(knownNames(createDocument([...smallJourney, ...owned]))).toEqual([{ name: 'Petra', personaId: 'p' }, { name: 'Quentin', personaId: 'q' }, { name: 'IT' }, { name: 'Sales' }]);
  });
});
