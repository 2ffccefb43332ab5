import { selectionOf, backOut, startEditing, type FocusTarget, type SessionStore } from '../session/createSession.ts';
import type { CanvasKeyHandler } from '../session/gesture.ts';
import { walkGrid, type Direction } from '../session/gridWalk.ts';

const directions: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

/** Arrow keys walk, Shift extends, Enter edits, Escape backs out, Space holds the hand. */
export const walkKeys: CanvasKeyHandler = ({ key, isShift, isMod, isAlt }, { scope: { session, sceneStore } }) => {
  if (isAlt) return false;
  const direction = directions[key];
  const { focus } = session.getState();
  if (direction && !isMod) {
    const next = walkGrid(sceneStore.getState().scene, focus, direction);
    if (next) moveFocus(session, next, isShift);
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

function moveFocus(session: SessionStore, focus: FocusTarget, isExtending: boolean): void {
  const added = selectionOf(focus);
  session.setState(({ selection }) => ({ focus, selection: isExtending ? [...selection.filter((id) => !added.includes(id)), ...added] : added }));
}
