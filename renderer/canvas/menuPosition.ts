import type { MouseEvent } from 'react';
import { toScreen, type Point } from '../session/camera.ts';
import { focusBox } from '../session/focusBox.ts';
import type { JourneyScope } from '../session/JourneyScope.tsx';

/** Where the canvas's menu opens: at the pointer, or (Shift+F10) where the keyboard stands. */
export function menuPosition({ target, clientX, clientY }: MouseEvent<HTMLElement>, root: HTMLElement | null, { session, sceneStore }: JourneyScope): Point {
  const { focus, camera } = session.getState();
  const isKeyboard = target instanceof Element && target.closest('[role="grid"]') !== null;
  const box = isKeyboard && focus ? focusBox(sceneStore.getState().scene, focus) : null;
  const bounds = root?.getBoundingClientRect();
  if (!box || !bounds) return { x: clientX, y: clientY };
  const at = toScreen(camera, { x: box.x + 16, y: box.y + box.height / 2 });
  return { x: bounds.left + Math.max(8, focus?.kind === 'lane' ? 24 : at.x), y: bounds.top + Math.max(8, focus?.kind === 'stage' || focus?.kind === 'step' ? 48 : at.y) };
}
