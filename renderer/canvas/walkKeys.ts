import { backOut, focusOn, selectionOf, startEditing } from '../session/createSession.ts';
import type { CanvasKeyHandler } from '../session/gesture.ts';
import { walkGrid, walkToEdge, type Direction } from '../session/gridWalk.ts';
import { revealFocus } from '../session/revealFocus.ts';

const directions: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** Arrow keys walk, Home and End go to the ends, Shift extends, Enter edits, Escape backs out, Space holds the hand. */
export const walkKeys: CanvasKeyHandler = ({ key, isShift, isMod, isAlt }, { scope }) => {
  if (isAlt) return false;
  const { session } = scope;
  const { scene } = scope.sceneStore.getState();
  const { focus } = session.getState();
  const direction = directions[key];
  if (direction && !isMod) {
    const next = walkGrid(scene, focus, direction);
    if (next) focusOn(session, next, isShift);
    revealFocus(scope);
    return true;
  }
  if (key === 'Home' || key === 'End') {
    const next = walkToEdge(scene, focus, key === 'Home' ? 'start' : 'end', isMod);
    if (next) focusOn(session, next, isShift);
    revealFocus(scope);
    return true;
  }
  if (isMod) return false;
  if (key === ' ') {
    session.setState({ isSpaceHeld: true });
    return true;
  }
  if (key === 'Escape') return backOut(session);
  const target = selectionOf(focus)[0];
  if (key === 'Enter' && target) {
    startEditing(session, target);
    return true;
  }
  return false;
};
