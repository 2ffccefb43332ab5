import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react';
import type { CanvasKeyHandler, GestureContext } from '../session/gesture.ts';
import { isClipboardKey, pressedKey } from '../session/pressedKey.ts';
import { walkKeys } from './walkKeys.ts';

/** Keys while the canvas has the focus: features first, then walking; the rest goes on to the shortcuts. */
export function useCanvasKeys(keys: readonly CanvasKeyHandler[], context: GestureContext): (event: KeyboardEvent<HTMLElement>) => void {
  const latest = useRef({ keys, context });
  useEffect(() => {
    latest.current = { keys, context };
  });
  return useCallback((event: KeyboardEvent<HTMLElement>): void => {
    if (event.defaultPrevented || event.nativeEvent.isComposing || isOwnField(event.target)) return;
    const key = pressedKey(event);
    for (const handle of [...latest.current.keys, walkKeys]) {
      if (!handle(key, latest.current.context)) continue;
      event.preventDefault();
      latest.current.context.scope.session.setState({ isKeyboardUsed: true });
      return;
    }
    if (isClipboardKey(event)) event.stopPropagation();
  }, []);
}

/** Fields and buttons on the canvas keep their keys. */
function isOwnField(target: EventTarget): boolean {
  return target instanceof Element && target.closest('input, textarea, button, [role="menu"], [role="slider"], [data-canvas-control]') !== null;
}
