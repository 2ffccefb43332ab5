import { onceFor } from '../base/onceFor.ts';
import type { Comment, Mention } from '../model/records.ts';
import { splitMentions, type CommentPart } from '../model/mentions.ts';
import { childrenOf, getRecord, type Document } from './document.ts';

/** A comment and what was answered to it, the oldest first. */
export interface Thread {
  readonly first: Comment;
  readonly replies: readonly Comment[];
}

/** The threads of a journey, or with `null` of the library (about personas), the oldest first. */
export function threadsOf(document: Document, journeyId: string | null): Thread[] {
  const comments = childrenOf(document, journeyId ?? '', 'comment').sort(byInstant);
  const byThread = Map.groupBy(comments, ({ threadId }) => threadId);
  return (byThread.get(undefined) ?? []).map((first) => ({ first, replies: byThread.get(first.id) ?? [] }));
}

function byInstant(a: Comment, b: Comment): number {
  return Date.parse(a.at) - Date.parse(b.at);
}

/** When something was said in a thread last; ISO 8601. */
export function lastSaidIn({ first, replies }: Thread): string {
  return (replies.at(-1) ?? first).at;
}

const countsIn = onceFor((_document: Document) => new Map<string, ReadonlyMap<string, number>>());

/** How many unresolved threads there are about each record of a journey, or with `null` about each persona; records without one are left out. Counted once for a document. */
export function openThreadCounts(document: Document, journeyId: string | null): ReadonlyMap<string, number> {
  const byJourney = countsIn(document);
  const key = journeyId ?? '';
  const counts = byJourney.get(key) ?? countOpen(document, key);
  byJourney.set(key, counts);
  return counts;
}

function countOpen(document: Document, key: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of document.childIds.get(key) ?? []) {
    const comment = getRecord(document, 'comment', id);
    if (comment && !comment.threadId && !comment.resolved) counts.set(comment.targetId, (counts.get(comment.targetId) ?? 0) + 1);
  }
  return counts;
}

/** A comment in its parts as it reads now: a persona that was renamed is called by the new name, one that is gone by the name it had. */
export function partsOfComment(document: Document, { text, mentions = [] }: Pick<Comment, 'text' | 'mentions'>): CommentPart[] {
  return splitMentions(text, mentions).map((part) => (part.mention ? mentionNow(document, part.mention) : part));
}

function mentionNow(document: Document, mention: Mention): CommentPart {
  const persona = getRecord(document, 'persona', mention.personaId);
  const name = persona?.name ?? mention.name;
  return { text: `@${name}`, mention: persona ? { name, personaId: persona.id } : { name } };
}
