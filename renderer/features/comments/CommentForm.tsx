import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { knownNames } from '../../../shared/changes/knownNames.ts';
import { mentionsIn } from '../../../shared/model/mentions.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { commentDrafts, type CommentDraft } from './commentDrafts.ts';
import heard from '../../ui/heard.module.css';
import styles from './Comments.module.css';
import { MentionField } from './MentionField.tsx';
import type { Words } from './useCommentCommands.ts';

interface CommentFormProps {
  /** What is written is kept under it until it is sent. */
  readonly draftKey: string;
  readonly label: string;
  readonly sendLabel: string;
  /** The text to begin with where nothing was drafted. */
  readonly initial?: CommentDraft;
  /** Takes the keyboard, anew whenever it changes to another value that is not `null`. */
  readonly focusedBy?: unknown;
  /** Whether it was done; then the field is empty again. */
  readonly onSend: (words: Words) => boolean;
  /** Escape, or the button: the draft stays. */
  readonly onCancel?: () => void;
}

const nothing: CommentDraft = { text: '', chosen: [] };

/** Where a comment is written. Who has no name yet is asked for it here, once. */
export function CommentForm({ draftKey, label, sendLabel, initial = nothing, focusedBy = null, onSend, onCancel }: CommentFormProps) {
  const tell = useMessage();
  const { getDocument } = useDocumentActions();
  const { session, preferences, changePreferences } = useHost();
  const field = useRef<HTMLTextAreaElement>(null);
  const [draft, setDraft] = useState(() => commentDrafts.read(draftKey) ?? initial);
  const [isNameless] = useState(preferences.author.trim() === '');
  const [name, setName] = useState(preferences.author);
  const [isSent, setSent] = useState(false);
  const author = isNameless ? name.trim() : preferences.author;
  const canSend = draft.text.trim() !== '' && author !== '';
  useEffect(() => {
    if (focusedBy === null) return;
    const element = field.current;
    element?.focus();
    element?.setSelectionRange(element.value.length, element.value.length);
  }, [focusedBy]);
  const change = (next: CommentDraft): void => {
    commentDrafts.keep(draftKey, next);
    setDraft(next);
    setSent(false);
  };
  const rememberName = (): void => { if (author !== preferences.author) changePreferences({ author }); };
  const send = (): void => {
    if (!canSend) return;
    rememberName();
    const mentions = mentionsIn(draft.text, [...draft.chosen, ...knownNames(getDocument())]);
    if (!onSend({ text: draft.text, mentions, author })) return;
    commentDrafts.drop(draftKey);
    setDraft(nothing);
    setSent(true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (session.platform === 'mac' ? event.metaKey : event.ctrlKey)) send();
    else if (event.key === 'Escape' && onCancel) onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div role="group" aria-label={label} className={styles.form}>
      {isNameless ? <TextField label={tell('comment.yourName')} hint={tell('comment.yourNameHint')} value={name} onChange={setName} onBlur={rememberName} maxLength={200} /> : null}
      <MentionField
        label={label} inputRef={field} value={draft.text} onKeyDown={onKeyDown}
        onChange={(text, chosen) => change({ text, chosen: chosen ? [...draft.chosen, chosen] : draft.chosen })}
      />
      <p role="status" className={heard.heard}>{isSent ? tell('comment.sent') : ''}</p>
      <div className={styles.formFoot}>
        <small>{tell('comment.hint', { shortcut: session.platform === 'mac' ? '⌘↩' : 'Ctrl+Enter' })}</small>
        {onCancel ? <Button size="small" look="quiet" onPress={onCancel}>{tell('comment.cancel')}</Button> : null}
        <Button size="small" isDisabled={!canSend} onPress={send}>{sendLabel}</Button>
      </div>
    </div>
  );
}
