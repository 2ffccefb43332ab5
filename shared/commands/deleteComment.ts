import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';

/** Deletes a comment; the first of a thread takes its answers along. */
export function deleteComment(document: Document, { commentId }: { commentId: string }): Result<ChangeDraft> {
  const comment = needRecord(document, 'comment', commentId);
  if (!comment.ok) return comment;
  return draftChanges(document, comment.value.threadId ? { key: 'change.deleteReply' } : { key: 'change.deleteThread' }, { remove: [commentId] });
}
