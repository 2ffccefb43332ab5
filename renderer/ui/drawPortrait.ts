import { Avatar, Style } from '@dicebear/core';
import notionists from '@dicebear/styles/notionists.json' with { type: 'json' };

const maximumKept = 200;
const drawn = new Map<string, string>();
let style: Style<typeof notionists> | undefined;

/** The address of a face (SVG, Notionists by Zoish, CC0) that is the same for the same seed everywhere, drawn without the network. */
export function drawPortrait(seed: string): string {
  const known = drawn.get(seed);
  if (known) return known;
  style ??= new Style(notionists);
  const address = new Avatar(style, { seed }).toDataUri();
  if (drawn.size >= maximumKept) drawn.clear();
  drawn.set(seed, address);
  return address;
}
