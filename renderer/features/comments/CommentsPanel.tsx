import { MagnifyingGlass, X } from '@phosphor-icons/react';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { placeCommentMarks } from '../../../shared/layout/commentMarks.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { useRecord } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import type { CommentsShown } from '../../session/createSession.ts';
import { useJourneyScope, useScene, useSession } from '../../session/JourneyScope.tsx';
import { goToRecord } from '../../session/revealFocus.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { SegmentedControl } from '../../ui/SegmentedControl.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { CommentForm } from './CommentForm.tsx';
import styles from './Comments.module.css';
import { ThreadView } from './ThreadView.tsx';
import { useCommentCommands } from './useCommentCommands.ts';
import { useCommentedName } from './useCommentedName.ts';
import { useThreadList, type ThreadQuery } from './useThreadList.ts';

/** What is said about the open journey, in the inspector's place. */
export function CommentsPanel() {
  const shown = useSession((state) => state.comments);
  return shown ? <Panel shown={shown} /> : null;
}

function Panel({ shown }: { shown: CommentsShown }) {
  const tell = useMessage();
  const { session } = useJourneyScope();
  const toggle = useAction('comments');
  const { readOnly } = useHost().session;
  const panel = useRef<HTMLElement>(null);
  useFocusInside(panel);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    session.setState({ comments: null });
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape leaves the panel from whatever is in it
    <aside ref={panel} aria-label={tell('comment.title')} className={styles.panel} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <h2 className={styles.title}>{tell('comment.title')}</h2>
        <IconButton size="small" label={tell('comment.close')} shortcut={toggle.shortcut} onPress={() => session.setState({ comments: null })}><X size={15} aria-hidden /></IconButton>
      </div>
      {readOnly ? null : <NewComment shown={shown} />}
      <Threads shown={shown} />
    </aside>
  );
}

/** The panel takes the keyboard when it opens, and gives it back to where it was. */
function useFocusInside(panel: React.RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const before = document.activeElement;
    const element = panel.current;
    if (element && !element.contains(document.activeElement)) element.querySelector<HTMLElement>('button')?.focus();
    return () => {
      const place = before instanceof HTMLElement && before.isConnected && before !== document.body ? before : document.querySelector<HTMLElement>('[data-canvas] [role="grid"], [role="tree"]');
      place?.focus({ preventScroll: true });
    };
  }, [panel]);
}

/** About the record that the panel tells of; else about the whole map. */
function NewComment({ shown }: { shown: CommentsShown }) {
  const tell = useMessage();
  const { journeyId, session } = useJourneyScope();
  const nameOf = useCommentedName();
  const commands = useCommentCommands();
  const targetId = shown.targetId ?? journeyId;
  const label = targetId === journeyId ? tell('comment.newOnMap') : tell('comment.newAbout', { name: nameOf(targetId) });
  return (
    <section className={styles.new} aria-label={label}>
      <div className={styles.about}>
        <p>{label}</p>
        {shown.targetId === null ? null : <Button size="small" look="quiet" onPress={() => session.setState({ comments: { targetId: null, threadId: null, isWriting: true } })}>{tell('comment.showAll')}</Button>}
      </div>
      <CommentForm
        key={targetId} draftKey={`new ${targetId}`} label={label} sendLabel={tell('comment.send')} focusedBy={shown.isWriting ? shown : null}
        onSend={(words) => commands.add(targetId, words)}
      />
    </section>
  );
}

function Threads({ shown }: { shown: CommentsShown }) {
  const tell = useMessage();
  const scope = useJourneyScope();
  const nameOf = useCommentedName();
  const addComment = useAction('addComment');
  const [choice, setChoice] = useState<Omit<ThreadQuery, 'targetId'>>({ isResolved: false, order: 'place', words: '' });
  const [answered, setAnswered] = useState<CommentsShown | null>(null);
  const change = (part: Partial<typeof choice>) => setChoice((now) => ({ ...now, ...part }));
  const list = useThreadList(scope.journeyId, { ...choice, targetId: shown.targetId });
  const asked = useRecord(shown.threadId);
  const scene = useScene((current) => current);
  const onMap = new Set(placeCommentMarks(scene, list.threads.map(({ first }) => first.targetId)).map(({ targetId }) => targetId));
  // Whoever asks for a thread, or for what is said about something else, sees it whatever was filtered before.
  if (answered !== shown) {
    setAnswered(shown);
    if (shown.threadId) change({ isResolved: asked?.type === 'comment' && asked.resolved !== undefined, words: '' });
    else if (answered?.targetId !== shown.targetId) change({ isResolved: false, words: '' });
  }
  const states = [{ id: 'open', label: tell('comment.open', { count: list.openCount }) }, { id: 'resolved', label: tell('comment.resolved', { count: list.resolvedCount }) }] as const;
  const isEmpty = list.openCount + list.resolvedCount === 0;
  return (
    <>
      {isEmpty ? null : (
        <div className={styles.filters}>
          <SegmentedControl label={tell('comment.show')} isLabelHidden isStretched options={states} value={choice.isResolved ? 'resolved' : 'open'} onChange={(state) => change({ isResolved: state === 'resolved' })} />
          <Select label={tell('comment.order')} isLabelHidden options={[{ id: 'place', label: tell('comment.byPlace') }, { id: 'newest', label: tell('comment.newest') }]} value={choice.order} onChange={(order) => change({ order })} />
          <div className={styles.search}>
            <MagnifyingGlass size={14} aria-hidden />
            <TextField label={tell('comment.search')} isLabelHidden placeholder={tell('comment.search')} value={choice.words} onChange={(words) => change({ words })} />
          </div>
        </div>
      )}
      <ol className={styles.threads} aria-label={tell('comment.title')}>
        {list.threads.map((thread) => (
          <li key={thread.first.id}>
            <ThreadView
              thread={thread} about={nameOf(thread.first.targetId)} isOnMap={onMap.has(thread.first.targetId)}
              shownBy={shown.threadId === thread.first.id ? shown : null} onShow={() => goToRecord(scope, thread.first.targetId)}
            />
          </li>
        ))}
      </ol>
      {list.threads.length > 0 ? null : choice.words.trim() ? <EmptyState title={tell('comment.noneFound')} />
        : choice.isResolved ? <EmptyState title={tell('comment.noneResolved')} />
        : <EmptyState title={tell('comment.noneOpen')}>{tell('comment.noneOpenHint', { shortcut: addComment.shortcut ?? '' })}</EmptyState>}
    </>
  );
}
