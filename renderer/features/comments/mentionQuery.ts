import type { Mention } from '../../../shared/model/records.ts';

const mostSuggestions = 8;
const longestQuery = 40;

/** A name that is being typed after an @. */
interface MentionQuery {
  /** Place of the @ in the text. */
  readonly at: number;
  readonly words: string;
}

/** What is being typed right before the caret; `null` where it is no name. */
export function mentionQuery(text: string, caret: number): MentionQuery | null {
  const at = text.lastIndexOf('@', caret - 1);
  if (at < 0 || caret - at > longestQuery || /[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return null;
  const words = text.slice(at + 1, caret);
  return words.includes('\n') ? null : { at, words };
}

/** Who may be meant: names that begin so come first, then those in which a later word does. */
export function suggest(names: readonly Mention[], words: string): Mention[] {
  const sought = fold(words);
  const first = names.filter(({ name }) => fold(name).startsWith(sought));
  const later = names.filter(({ name }) => !fold(name).startsWith(sought) && ` ${fold(name)}`.includes(` ${sought}`));
  return [...first, ...later].slice(0, mostSuggestions);
}

function fold(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The text with a name in place of what was typed of it, and where the caret stands then. */
export function insertMention(text: string, { at, words }: MentionQuery, { name }: Mention): { text: string; caret: number } {
  const rest = text.slice(at + 1 + words.length);
  const inserted = `@${name}${/^[\s.,;:!?)]/.test(rest) ? '' : ' '}`;
  return { text: text.slice(0, at) + inserted + rest, caret: at + inserted.length };
}
