import { refuse, type Result } from '../base/result.ts';
import { withFields } from '../changes/applyChangeset.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import type { Saying } from './addComment.ts';
import { cleanFields } from './cleanFields.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';

/** Changes what one has said oneself. Without effect when it says the same. Refused for the words of others. */
export function editComment(document: Document, { commentId, text, mentions, author, at }: Saying & { readonly commentId: string }): Result<ChangeDraft> {
  const comment = needRecord(document, 'comment', commentId);
  if (!comment.ok) return comment;
  if (comment.value.author !== author.trim()) return refuse('error.comment.notYours', { author: comment.value.author });
  const fields = cleanFields('comment', { text: text.trim(), mentions, editedAt: at });
  const edited = fields['text'] === comment.value.text ? comment.value : withFields(comment.value, fields);
  return draftChanges(document, { key: 'change.editComment' }, { put: [edited] });
}
