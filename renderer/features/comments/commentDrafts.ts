import type { Mention } from '../../../shared/model/records.ts';

/** What is being written and not yet sent. */
export interface CommentDraft {
  readonly text: string;
  /** Who was chosen from the suggestions: of two personas with one name it tells which is meant. */
  readonly chosen: readonly Mention[];
}

const drafts = new Map<string, CommentDraft>();

/** Drafts by what they are about, as long as the window lives: whoever backs out finds their words again. */
export const commentDrafts = {
  read: (key: string): CommentDraft | undefined => drafts.get(key),
  keep: (key: string, draft: CommentDraft): void => {
    if (draft.text.trim() === '') drafts.delete(key);
    else drafts.set(key, draft);
  },
  drop: (key: string): void => void drafts.delete(key),
};
