import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { journeyIdOf } from '../changes/journeyIdsOf.ts';
import { canBeCommented } from '../model/references.ts';
import type { Comment, Mention } from '../model/records.ts';
import { draftChanges } from './draftChanges.ts';

/** What a person says, and when. `author` is the name that the app knows them by. */
export interface Saying {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** A comment of these words, without what is not there. Whether it can stand is for its command to say. */
export function commentOf({ text, mentions, author, at }: Saying, place: Pick<Comment, 'id' | 'journeyId' | 'targetId' | 'threadId'>): Comment {
  return { type: 'comment', ...place, text: text.trim(), author: author.trim(), at, mentions: [...mentions] };
}

/** Begins a thread about a record. Refused when the record is gone or is nothing that can be commented on, without words, and without a name. */
export function addComment(document: Document, { id, targetId, ...saying }: Saying & { readonly id: string; readonly targetId: string }): Result<ChangeDraft> {
  const target = document.records.get(targetId);
  if (!target) return refuse('error.record.missing');
  if (!canBeCommented(target)) return refuse('error.record.wrongType');
  if (saying.author.trim() === '') return refuse('error.comment.noName');
  const journeyId = journeyIdOf(target);
  return draftChanges(document, { key: 'change.addComment' }, { add: [commentOf(saying, { id, targetId, ...(journeyId && { journeyId }) })] });
}
