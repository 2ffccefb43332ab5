import { DotsThree, PencilSimple, Trash } from '@phosphor-icons/react';
import { useRef, useState } from 'react';
import { partsOfComment } from '../../../shared/changes/threadsOf.ts';
import type { Comment } from '../../../shared/model/records.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { useFormat } from '../../i18n/useFormat.ts';
import { useMessage } from '../../i18n/useMessage.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton, type MenuEntry } from '../../ui/MenuButton.tsx';
import { CommentForm } from './CommentForm.tsx';
import styles from './Comments.module.css';
import { CommentText } from './CommentText.tsx';
import { useCommentCommands } from './useCommentCommands.ts';

/** One thing that was said: by whom, when, what. One's own words can be changed where they stand. */
export function CommentView({ comment }: { comment: Comment }) {
  const tell = useMessage();
  const format = useFormat();
  const commands = useCommentCommands();
  const { getDocument } = useDocumentActions();
  const { session, preferences } = useHost();
  const [isEdited, setEdited] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const stop = (): void => {
    setEdited(false);
    requestAnimationFrame(() => more.current?.focus());
  };
  const entries: MenuEntry[] = [
    ...(comment.author === preferences.author ? [{ id: 'edit', label: tell('comment.edit'), icon: <PencilSimple size={14} />, run: () => setEdited(true) }] : []),
    { id: 'delete', label: tell('comment.delete'), icon: <Trash size={14} />, isDanger: true, run: () => void commands.remove(comment.id) },
  ];
  return (
    <div className={styles.comment}>
      <div className={styles.by}>
        <strong>{comment.author}</strong>
        <time dateTime={comment.at} title={`${format.date(comment.at)}, ${format.time(comment.at)}`}>{[format.relative(comment.at), comment.editedAt && tell('comment.edited')].filter(Boolean).join(' · ')}</time>
        {session.readOnly || isEdited ? null : (
          <MenuButton label={tell('comment.more', { author: comment.author })} groups={[entries]}>
            <IconButton ref={more} size="small" label={tell('comment.more', { author: comment.author })}><DotsThree size={16} weight="bold" aria-hidden /></IconButton>
          </MenuButton>
        )}
      </div>
      {isEdited ? (
        <CommentForm
          draftKey={`edit ${comment.id}`} label={tell('comment.editYours')} sendLabel={tell('comment.save')} focusedBy={comment.id} onCancel={stop}
          initial={{ text: partsOfComment(getDocument(), comment).map(({ text }) => text).join(''), chosen: comment.mentions ?? [] }}
          onSend={(words) => { const isDone = commands.edit(comment.id, words); if (isDone) stop(); return isDone; }}
        />
      ) : <CommentText comment={comment} />}
    </div>
  );
}
