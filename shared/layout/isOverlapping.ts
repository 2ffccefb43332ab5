import type { Box } from './scene.ts';

/** Whether two boxes have more in common than an edge. */
export function isOverlapping(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && a.x + a.width > b.x && a.y < b.y + b.height && a.y + a.height > b.y;
}
