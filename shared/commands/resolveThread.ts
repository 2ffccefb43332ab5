import { refuse, type Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { draftChanges } from './draftChanges.ts';
import { needThread } from './needThread.ts';

export interface ResolveThreadArgs {
  readonly threadId: string;
  /** Who says that it is settled. */
  readonly by: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** Marks a thread as settled. Without effect when it is already. */
export function resolveThread(document: Document, { threadId, by, at }: ResolveThreadArgs): Result<ChangeDraft> {
  const thread = needThread(document, threadId);
  if (!thread.ok) return thread;
  if (by.trim() === '') return refuse('error.comment.noName');
  return draftChanges(document, { key: 'change.resolveThread' }, { put: [thread.value.resolved ? thread.value : { ...thread.value, resolved: { by: by.trim(), at } }] });
}
