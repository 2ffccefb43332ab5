import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { commentOf, type Saying } from './addComment.ts';
import { draftChanges } from './draftChanges.ts';
import { needThread } from './needThread.ts';

/** Answers in a thread, at its end. Who answers in a resolved one opens it again: there is something left to say. */
export function replyToComment(document: Document, { id, threadId, ...saying }: Saying & { readonly id: string; readonly threadId: string }): Result<ChangeDraft> {
  const thread = needThread(document, threadId);
  if (!thread.ok) return thread;
  if (saying.author.trim() === '') return refuse('error.comment.noName');
  const { resolved, ...open } = thread.value;
  const reply = commentOf(saying, { id, threadId, targetId: open.targetId, ...(open.journeyId && { journeyId: open.journeyId }) });
  return draftChanges(document, { key: 'change.replyToComment' }, { add: [reply], put: resolved ? [open] : [] });
}
