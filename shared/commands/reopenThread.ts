import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { draftChanges } from './draftChanges.ts';
import { needThread } from './needThread.ts';

/** Takes back that a thread is settled. Without effect when it is open. */
export function reopenThread(document: Document, { threadId }: { threadId: string }): Result<ChangeDraft> {
  const thread = needThread(document, threadId);
  if (!thread.ok) return thread;
  const { resolved: _resolved, ...open } = thread.value;
  return draftChanges(document, { key: 'change.reopenThread' }, { put: [open] });
}
