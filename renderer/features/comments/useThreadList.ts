import { useMemo } from 'react';
import { lastSaidIn, threadsOf, type Thread } from '../../../shared/changes/threadsOf.ts';
import { recordsAsRead } from '../../../shared/commands/findInJourney.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';

export interface ThreadQuery {
  readonly isResolved: boolean;
  readonly order: 'place' | 'newest';
  readonly words: string;
  /** Only threads about this record; `null` = all. */
  readonly targetId: string | null;
}

interface ThreadList {
  readonly threads: readonly Thread[];
  /** Before the search, of those about the record. */
  readonly openCount: number;
  readonly resolvedCount: number;
}

/** The threads of a journey as the panel lists them. */
export function useThreadList(journeyId: string, { isResolved, order, words, targetId }: ThreadQuery): ThreadList {
  const document = useDocument((current) => current);
  const all = useMemo(() => threadsOf(document, journeyId), [document, journeyId]);
  const ranks = useMemo(() => new Map(recordsAsRead(document, journeyId).map(({ id }, index) => [id, index])), [document, journeyId]);
  return useMemo(() => {
    const about = targetId === null ? all : all.filter(({ first }) => first.targetId === targetId);
    const wanted = about.filter((thread) => (thread.first.resolved !== undefined) === isResolved);
    const threads = wanted.filter((thread) => hasWords(thread, words));
    if (order === 'newest') threads.sort((a, b) => Date.parse(lastSaidIn(b)) - Date.parse(lastSaidIn(a)));
    else threads.sort((a, b) => (ranks.get(a.first.targetId) ?? 0) - (ranks.get(b.first.targetId) ?? 0));
    const resolvedCount = about.filter(({ first }) => first.resolved).length;
    return { threads, resolvedCount, openCount: about.length - resolvedCount };
  }, [all, ranks, isResolved, order, words, targetId]);
}

function hasWords({ first, replies }: Thread, words: string): boolean {
  const sought = words.trim().toLowerCase();
  return sought === '' || [first, ...replies].some(({ text, author }) => `${author} ${text}`.toLowerCase().includes(sought));
}
