import { refuse, type Result } from '../base/result.ts';
import type { Document } from '../changes/document.ts';
import type { Comment } from '../model/records.ts';
import { needRecord } from './needRecord.ts';

/** The comment that began a thread. Refused when it is gone or only answers in one. */
export function needThread(document: Document, threadId: string): Result<Comment> {
  const comment = needRecord(document, 'comment', threadId);
  return comment.ok && comment.value.threadId ? refuse('error.record.wrongType') : comment;
}
