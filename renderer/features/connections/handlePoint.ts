import type { Box } from '../../../shared/layout/scene.ts';

/** How near a pointer must be to the handle, in px on the screen. */
export const handleReach = 9;

/** Links leave a card at the middle of its right edge. */
export function handlePoint({ x, y, width, height }: Box): { x: number; y: number } {
  return { x: x + width, y: y + height / 2 };
}
