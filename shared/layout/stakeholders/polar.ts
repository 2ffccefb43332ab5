import type { Box } from '../scene.ts';
import type { Point } from './stakeholderScene.ts';

/** Degrees from the top, clockwise, and px from the middle. */
export function pointAt(angle: number, radius: number): Point {
  const radians = (angle * Math.PI) / 180;
  return { x: Math.sin(radians) * radius, y: -Math.cos(radians) * radius };
}

/** 0 ≤ angle < 360; the middle itself is at 0. */
export function angleOf({ x, y }: Point): number {
  const degrees = (Math.atan2(x, -y) * 180) / Math.PI;
  return degrees < 0 ? degrees + 360 : degrees + 0;
}

export function boxAround({ x, y }: Point, { width, height }: { readonly width: number; readonly height: number }): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** A box with so much room around it. */
export function inflate({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

export function isInside({ x, y }: Point, box: Box): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

/** The smallest box that holds all of these. */
export function boxOfAll(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return { x, y, width: Math.max(...boxes.map((box) => box.x + box.width)) - x, height: Math.max(...boxes.map((box) => box.y + box.height)) - y };
}
