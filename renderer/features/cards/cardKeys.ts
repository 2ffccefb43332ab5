import type { CanvasKeyHandler } from '../../session/gesture.ts';
import { startNewItemIn } from './startNewItem.ts';

/** In an empty place of a cell, typing (or Enter) writes a new card there. */
export const cardKeys: CanvasKeyHandler = ({ key, isMod, isAlt }, { scope }) => {
  const { focus } = scope.session.getState();
  if (isMod || isAlt || focus?.kind !== 'cell' || focus.itemId !== null) return false;
  if (key === 'Enter') return startNewItemIn(scope, focus);
  const isText = /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(key) && key !== '?';
  return isText && startNewItemIn(scope, focus, key);
};
