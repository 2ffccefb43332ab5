import { threadsOf } from '../../../shared/changes/threadsOf.ts';
import { getRecord, type Document } from '../../../shared/changes/document.ts';
import type { JourneyScope } from '../../session/JourneyScope.tsx';
import { goToRecord } from '../../session/revealFocus.ts';

/** Opens the panel at what is said about a record. */
export function showThreadsAbout({ session }: JourneyScope, targetId: string): void {
  session.setState({ comments: { targetId, threadId: null, isWriting: false } });
}

/** Opens the panel at the thread of a comment and shows what it is about. Answers whether there is such a comment in this journey. */
export function showComment(scope: JourneyScope, document: Document, commentId: string): boolean {
  const comment = getRecord(document, 'comment', commentId);
  const threadId = comment?.threadId ?? comment?.id;
  if (!comment || !threadsOf(document, scope.journeyId).some(({ first }) => first.id === threadId)) return false;
  goToRecord(scope, comment.targetId);
  scope.session.setState({ comments: { targetId: null, threadId: threadId ?? null, isWriting: false } });
  return true;
}
