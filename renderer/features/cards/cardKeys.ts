import type { CanvasKeyHandler } from '../../session/gesture.ts';
import { startNewItemIn } from './startNewItem.ts';

/** Signs with which no card begins: Shift+1 shows the whole map, ? the shortcuts. */
const shortcutSigns = new Set(['!', '?']);

/** In an empty place of a cell, typing (or Enter) writes a new card there. */
export const cardKeys: CanvasKeyHandler = ({ key, isMod, isAlt }, { scope }) => {
  const { focus } = scope.session.getState();
  if (isMod || isAlt || focus?.kind !== 'cell' || focus.itemId !== null) return false;
  if (key === 'Enter') return startNewItemIn(scope, focus);
  const isText = /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(key) && !shortcutSigns.has(key);
  return isText && startNewItemIn(scope, focus, key);
};
