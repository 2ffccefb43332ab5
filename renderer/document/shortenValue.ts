const longest = 240;

/** A field's value as lists of differences tell it: long texts by their beginning; an absent value has a sign. */
export function shortenValue(text: string): string {
  if (text === '') return '—';
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
