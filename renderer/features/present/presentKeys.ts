import type { Move } from './place.ts';

/** What can be asked of a presentation, by key, by button or from the presenter's window. */
export type Command =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'blank' | 'internal' | 'laser' | 'notes' | 'notesWindow' | 'fullScreen' | 'help' | 'back' | 'end' };

type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const moves: Readonly<Record<string, Move>> = {
  ArrowRight: 'next', ArrowDown: 'next', PageDown: 'next', ArrowLeft: 'previous', ArrowUp: 'previous', PageUp: 'previous', Backspace: 'previous', Home: 'first', End: 'last',
};
/** By their place on the keyboard, so that they are the same on a Cyrillic layout. */
const letters: Readonly<Record<string, Exclude<Command['kind'], 'move'>>> = { KeyB: 'blank', KeyF: 'fullScreen', KeyI: 'internal', KeyL: 'laser' };

/** What a key means while presenting; clickers send arrows, Page Up and Down, B, full stop and Escape. */
export function commandOfKey(event: PressedKey): Command | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  const move = moves[event.key];
  if (move) return { kind: 'move', move };
  if (event.key === ' ') return { kind: 'move', move: event.shiftKey ? 'previous' : 'next' };
  if (event.key === 'Escape') return { kind: 'back' };
  if (event.key === '?') return { kind: 'help' };
  if (event.key === '.') return { kind: 'blank' };
  if (event.code === 'KeyN') return { kind: event.shiftKey ? 'notesWindow' : 'notes' };
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  if (digit && !event.shiftKey) return { kind: 'move', move: { stage: Number(digit) } };
  const kind = letters[event.code];
  return kind ? { kind } : null;
}
