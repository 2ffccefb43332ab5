import { ArrowBendUpLeft, ArrowCounterClockwise, Check } from '@phosphor-icons/react';
import { useEffect, useRef, useState } from 'react';
import type { Thread } from '../../../shared/changes/threadsOf.ts';
import { useHost } from '../../document/HostProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { commentDrafts } from './commentDrafts.ts';
import { CommentForm } from './CommentForm.tsx';
import styles from './Comments.module.css';
import { CommentView } from './CommentView.tsx';
import { useCommentCommands } from './useCommentCommands.ts';

interface ThreadViewProps {
  readonly thread: Thread;
  /** What it is about, in words. */
  readonly about: string;
  /** Leads to what it is about; absent where that is in sight anyway. */
  readonly onShow?: () => void;
  /** A hidden lane or a filter keeps what it is about off the map. */
  readonly isOnMap?: boolean;
  /** Brought into view with the keyboard, anew whenever it changes to another value that is not `null`. */
  readonly shownBy: unknown;
}

/** A thread: what it is about, what was said, and how to answer or settle it. */
export function ThreadView({ thread: { first, replies }, about, onShow, isOnMap = true, shownBy }: ThreadViewProps) {
  const tell = useMessage();
  const format = useFormat();
  const { readOnly } = useHost().session;
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (shownBy === null) return;
    article.current?.scrollIntoView({ block: 'nearest' });
    article.current?.focus({ preventScroll: true });
  }, [shownBy]);
  return (
    <article ref={article} tabIndex={-1} aria-label={tell('comment.thread', { author: first.author, name: about })} className={styles.thread} data-shown={shownBy !== null || undefined}>
      {onShow ? <button type="button" className={styles.place} onClick={onShow}>{about}</button> : null}
      {isOnMap ? null : <p className={styles.settled}>{tell('comment.notOnMap')}</p>}
      <CommentView comment={first} />
      {replies.length > 0 ? (
        <ul className={styles.replies} aria-label={tell('comment.replies', { count: replies.length })}>
          {replies.map((reply) => <li key={reply.id}><CommentView comment={reply} /></li>)}
        </ul>
      ) : null}
      {first.resolved ? <p className={styles.settled}><Check size={14} aria-hidden />{tell('comment.resolvedBy', { author: first.resolved.by, when: format.relative(first.resolved.at) })}</p> : null}
      {readOnly ? null : <ThreadFoot threadId={first.id} author={first.author} isResolved={first.resolved !== undefined} />}
    </article>
  );
}

function ThreadFoot({ threadId, author, isResolved }: { threadId: string; author: string; isResolved: boolean }) {
  const tell = useMessage();
  const commands = useCommentCommands();
  const draftKey = `reply ${threadId}`;
  const [isReplying, setReplying] = useState(() => commentDrafts.read(draftKey) !== undefined);
  const [asked, setAsked] = useState(0);
  const button = useRef<HTMLButtonElement>(null);
  const stop = (): void => {
    setReplying(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (isReplying) {
    return (
      <CommentForm
        draftKey={draftKey} label={tell('comment.replyTo', { author })} sendLabel={tell('comment.reply')} focusedBy={asked || null} onCancel={stop}
        onSend={(words) => { const isDone = commands.reply(threadId, words); if (isDone) stop(); return isDone; }}
      />
    );
  }
  const reply = (): void => {
    setAsked((count) => count + 1);
    setReplying(true);
  };
  return (
    <div className={styles.foot}>
      <Button ref={button} size="small" look="quiet" icon={<ArrowBendUpLeft size={14} aria-hidden />} onPress={reply}>{tell('comment.reply')}</Button>
      {isResolved
        ? <Button size="small" look="quiet" icon={<ArrowCounterClockwise size={14} aria-hidden />} onPress={() => void commands.reopen(threadId)}>{tell('comment.reopen')}</Button>
        : <Button size="small" look="quiet" icon={<Check size={14} aria-hidden />} onPress={() => void commands.resolve(threadId)}>{tell('comment.resolve')}</Button>}
    </div>
  );
}
