import { useMemo } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import { addComment, type Saying } from '../../../shared/commands/addComment.ts';
import { deleteComment } from '../../../shared/commands/deleteComment.ts';
import { editComment } from '../../../shared/commands/editComment.ts';
import { reopenThread } from '../../../shared/commands/reopenThread.ts';
import { replyToComment } from '../../../shared/commands/replyToComment.ts';
import { resolveThread } from '../../../shared/commands/resolveThread.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { useUndoToast } from '../../document/useUndoToast.ts';
import { useMessage } from '../../i18n/useMessage.ts';

/** What is said, by whom. */
export type Words = Omit<Saying, 'at'>;

/** What is done with comments, on every screen alike. Each answers whether it was done. */
interface CommentCommands {
  readonly add: (targetId: string, words: Words) => boolean;
  readonly reply: (threadId: string, words: Words) => boolean;
  readonly edit: (commentId: string, words: Words) => boolean;
  readonly remove: (commentId: string) => boolean;
  readonly resolve: (threadId: string) => boolean;
  readonly reopen: (threadId: string) => boolean;
}

export function useCommentCommands(): CommentCommands {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const { author } = useHost().preferences;
  const showUndoToast = useUndoToast();
  return useMemo(() => {
    const now = () => new Date().toISOString();
    const withToast = (isDone: boolean, text: string): boolean => {
      if (isDone) showUndoToast(text);
      return isDone;
    };
    return {
      add: (targetId, words) => run((document) => addComment(document, { id: createId(), targetId, ...words, at: now() })),
      reply: (threadId, words) => run((document) => replyToComment(document, { id: createId(), threadId, ...words, at: now() })),
      edit: (commentId, words) => run((document) => editComment(document, { commentId, ...words, at: now() })),
      remove: (commentId) => withToast(run((document) => deleteComment(document, { commentId })), tell('comment.deleted')),
      resolve: (threadId) => withToast(run((document) => resolveThread(document, { threadId, by: author, at: now() })), tell('comment.threadResolved')),
      reopen: (threadId) => run((document) => reopenThread(document, { threadId })),
    };
  }, [run, showUndoToast, tell, author]);
}
