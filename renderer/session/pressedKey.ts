import type { KeyboardEvent } from 'react';
import type { CanvasKey } from './gesture.ts';

const clipboardCodes = new Set(['KeyC', 'KeyX', 'KeyV']);

export function pressedKey({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): CanvasKey {
  return { key, isShift: shiftKey, isMod: ctrlKey || metaKey, isAlt: altKey };
}

/** Copy, cut and paste: left to the browser, which then sends its own event, and that may use the system clipboard without asking. */
export function isClipboardKey({ code, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (ctrlKey || metaKey) && !shiftKey && !altKey && clipboardCodes.has(code);
}
