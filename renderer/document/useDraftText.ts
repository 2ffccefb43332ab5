import { useCallback, useEffect, useRef, useState } from 'react';
import { createId } from '../../shared/base/createId.ts';
import { useDocumentActions } from './DocumentProvider.tsx';

/** A pause in typing after which the text is committed. */
const typingPause = 600;

interface DraftText {
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  /** Back to what the document holds, uncommitted typing is dropped (Escape). */
  readonly cancel: () => void;
}

/**
 * Text while it is typed: shown at once, committed on a pause and on leaving the field. All commits between focus and blur make one
 * history entry. While someone types, their text wins over what others commit to the same field. `typed` is what was typed before the field
 * was there.
 */
export function useDraftText(value: string, commit: (text: string) => void, typed: string | null = null): DraftText {
  const { mergeAs, registerTyping } = useDocumentActions();
  const [draft, setDraft] = useState(typed);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const pending = useRef(typed);
  const focusKey = useRef(createId());
  const latest = useRef({ value, commit });
  useEffect(() => {
    latest.current = { value, commit };
  });

  const commitNow = useCallback(() => {
    clearTimeout(timer.current);
    const text = pending.current;
    pending.current = null;
    if (text !== null && text !== latest.current.value) mergeAs(focusKey.current, () => latest.current.commit(text));
  }, [mergeAs]);

  useEffect(() => {
    const unregister = registerTyping(commitNow);
    return () => {
      commitNow();
      unregister();
    };
  }, [registerTyping, commitNow]);

  return {
    value: draft ?? value,
    onChange: (text) => {
      setDraft(text);
      pending.current = text;
      clearTimeout(timer.current);
      timer.current = setTimeout(commitNow, typingPause);
    },
    onFocus: () => {
      focusKey.current = createId();
    },
    onBlur: () => {
      commitNow();
      setDraft(null);
    },
    cancel: () => {
      clearTimeout(timer.current);
      pending.current = null;
      setDraft(null);
    },
  };
}
