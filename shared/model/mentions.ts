import type { Mention } from './records.ts';

/** A part of a comment's text: words, or somebody who is named. */
export type CommentPart = { readonly text: string; readonly mention: null } | { readonly text: string; readonly mention: Mention };

/** A comment's text in its parts, in order. What stands after an @ and is none of `known` is text as any other; of two names that fit, the longer is meant. */
export function splitMentions(text: string, known: readonly Mention[]): CommentPart[] {
  const parts: CommentPart[] = [];
  let start = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (at < start) continue;
    const mention = mentionAt(text, at, known);
    if (!mention) continue;
    if (at > start) parts.push({ text: text.slice(start, at), mention: null });
    start = at + 1 + mention.name.length;
    parts.push({ text: text.slice(at, start), mention });
  }
  if (start < text.length) parts.push({ text: text.slice(start), mention: null });
  return parts;
}

/** Who of `known` is named in a text, each once, in the order of the text. Of two with one name the first known is meant. */
export function mentionsIn(text: string, known: readonly Mention[]): Mention[] {
  return [...new Set(splitMentions(text, known).flatMap(({ mention }) => mention ?? []))];
}

function mentionAt(text: string, at: number, known: readonly Mention[]): Mention | null {
  // An address of mail is no mention.
  if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return null;
  let found: Mention | null = null;
  for (const mention of known) {
    const isLonger = mention.name.trim() !== '' && mention.name.length > (found?.name.length ?? 0);
    if (isLonger && text.startsWith(mention.name, at + 1) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1 + mention.name.length))) found = mention;
  }
  return found;
}
