import { describe, expect, it } from 'vitest';
import type { HistoryEntry, Version } from '../../../shared/contract/schemas.ts';
import { momentKey } from './moment.ts';
import { timelineOf } from './timelineOf.ts';

const entry = (revision: number, day: number): HistoryEntry => ({ revision, label: { key: 'change.update.card' }, author: '', at: new Date(2026, 4, day, 12).toISOString(), changeCount: 1, names: [] });
const version = (id: string, revision: number): Version => ({ id, name: id, revision, author: '', at: new Date(2026, 4, 30).toISOString(), act: null });
const told = (...input: Parameters<typeof timelineOf>) => timelineOf(...input).map(({ at, moments }) => [new Date(at).getDate(), ...moments.map(momentKey)]);

describe('timelineOf', () => {
  it('groups by day and puts each version above the entry whose result it is', () => {
    const entries = [entry(9, 12), entry(7, 12), entry(4, 11)];
    expect(told(entries, [version('a', 7), version('b', 9), version('c', 5)], true)).toEqual([[12, 'version-b', 'entry-9', 'version-a', 'entry-7'], [11, 'version-c', 'entry-4']]);
  });

  it('holds back versions from before what is read, until all is read', () => {
    const entries = [entry(9, 12)];
    expect(told(entries, [version('a', 3)], false)).toEqual([[12, 'entry-9']]);
    expect(told(entries, [version('a', 3)], true)).toEqual([[12, 'entry-9', 'version-a']]);
    expect(told([], [version('a', 3)], true)).toEqual([[30, 'version-a']]);
    expect(told([], [], true)).toEqual([]);
  });
});
