import { limits } from '../model/fields.ts';
import type { CellItemType } from '../model/records.ts';

/**
 * A pasted text as title and description: the first line is the title, further lines are the description. A first line that is too long for a title is
 * cut between words there, and the whole of it stands in the description. A metric has a title only. Beyond the description's limit text is cut.
 */
export function splitCardText(text: string, type: CellItemType): { readonly title: string; readonly text?: string } {
  const [first = '', ...rest] = text.split('\n');
  if (type === 'metric') return { title: cutText(text.replaceAll('\n', ' '), limits.title) };
  if (first.length > limits.title) return { title: cutText(first, limits.title), text: cutText(text, limits.text) };
  return rest.length > 0 ? { title: first, text: cutText(rest.join('\n'), limits.text) } : { title: first };
}

/** Whether a card of this type has no room for all of it. */
export function isTextCut(text: string, type: CellItemType): boolean {
  return text.length > (type === 'metric' ? limits.title : limits.text);
}

function cutText(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  // A pair of surrogates that the cut went through is half a character.
  return `${(space > length / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
