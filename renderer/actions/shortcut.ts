/** One key press as a shortcut of the action list names it: "Mod+Shift+Z". */
interface Shortcut {
  readonly key: string;
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

export type Platform = 'mac' | 'windows' | 'linux';

function parseShortcut(shortcut: string): Shortcut {
  // "Mod++" ends with the plus key itself.
  const parts = shortcut.endsWith('++') ? [...shortcut.slice(0, -2).split('+'), '+'] : shortcut.split('+');
  const key = parts.at(-1) ?? '';
  return { key, mod: parts.includes('Mod'), shift: parts.includes('Shift'), alt: parts.includes('Alt') };
}

type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * Whether a key press is this shortcut. Letters and digits are told by their place on the keyboard where the layout writes other
 * letters there, so Ctrl+Z works on a Cyrillic layout and Shift+1 where Shift makes "!".
 */
export function matchesShortcut(event: PressedKey, shortcut: string, platform: Platform): boolean {
  const wanted = parseShortcut(shortcut);
  const mod = platform === 'mac' ? event.metaKey : event.ctrlKey;
  const otherMod = platform === 'mac' ? event.ctrlKey : event.metaKey;
  if (otherMod || mod !== wanted.mod || event.altKey !== wanted.alt) return false;
  if (/^[A-Z]$/.test(wanted.key)) return event.shiftKey === wanted.shift && letterOf(event) === wanted.key;
  if (/^\d$/.test(wanted.key)) return event.shiftKey === wanted.shift && (event.code === `Digit${wanted.key}` || event.code === `Numpad${wanted.key}`);
  // For signs, Shift is part of how the layout writes them.
  if (wanted.key.length === 1) return event.key === wanted.key;
  return event.shiftKey === wanted.shift && event.key === wanted.key;
}

function letterOf(event: PressedKey): string {
  if (/^[a-z]$/i.test(event.key)) return event.key.toUpperCase();
  return event.key.length === 1 && event.key.charCodeAt(0) < 128 ? '' : (/^Key([A-Z])$/.exec(event.code)?.[1] ?? '');
}

const macKeys: Record<string, string> = { Mod: '⌘', Shift: '⇧', Alt: '⌥', Delete: '⌦', Backspace: '⌫' };
const pcKeys: Record<string, string> = { Mod: 'Ctrl', Delete: 'Del' };
const arrows: Record<string, string> = { ArrowLeft: '←', ArrowRight: '→', ArrowUp: '↑', ArrowDown: '↓', '-': '−' };

/** A shortcut as it is printed on the platform's keys: "Ctrl+Shift+Z", "⇧⌘Z". */
export function shortcutText(shortcut: string, platform: Platform): string {
  const { key, mod, shift, alt } = parseShortcut(shortcut);
  const names = platform === 'mac' ? macKeys : pcKeys;
  // Apple's order is Option, Shift, Command.
  const modifiers = platform === 'mac' ? [alt && 'Alt', shift && 'Shift', mod && 'Mod'] : [mod && 'Mod', alt && 'Alt', shift && 'Shift'];
  const parts = [...modifiers.filter((name) => name !== false), arrows[key] ?? key].map((name) => names[name] ?? name);
  return parts.join(platform === 'mac' ? '' : '+');
}
