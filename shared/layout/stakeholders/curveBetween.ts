import type { Box, Primitive, Ink } from '../scene.ts';
import { inflate, isInside } from './polar.ts';
import type { Point } from './stakeholderScene.ts';

/** A quadratic curve between two boxes. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

const samples = 40;
/** Between a line and the box that it leads to. */
const clearance = 5;
const head = { length: 9, width: 7 };

/** Short ways bow as far as one of this length: their label has to get out from between its actors. */
const shortest = 240;

/** From the middle of one box to that of another, cut off where they end. @param bend how far it bows to the left of its way, in parts of its length. */
export function curveBetween(from: Box, to: Box, bend: number): Curve {
  const start = middleOf(from);
  const end = middleOf(to);
  const length = Math.hypot(end.x - start.x, end.y - start.y) || 1;
  const bow = (bend * Math.max(length, shortest)) / length;
  const control = { x: (start.x + end.x) / 2 + (end.y - start.y) * bow, y: (start.y + end.y) / 2 - (end.x - start.x) * bow };
  const whole: Curve = { start, control, end };
  const times = Array.from({ length: samples + 1 }, (_, index) => index / samples);
  const first = times.find((time) => !isInside(pointOn(whole, time), inflate(from, clearance))) ?? 0;
  const last = times.findLast((time) => !isInside(pointOn(whole, time), inflate(to, clearance))) ?? 1;
  return first < last ? part(whole, first, last) : whole;
}

export function pointOn({ start, control, end }: Curve, time: number): Point {
  const [a, b, c] = [(1 - time) ** 2, 2 * time * (1 - time), time ** 2];
  return { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y };
}

/** Points along a curve, close enough to say what it crosses. */
export function pointsOf(curve: Curve): Point[] {
  return Array.from({ length: samples + 1 }, (_, index) => pointOn(curve, index / samples));
}

export function pathOf({ start, control, end }: Curve): string {
  return `M${figure(start)}Q${figure(control)} ${figure(end)}`;
}

/** A small solid head where the curve ends. */
export function headOf({ control, end }: Curve, ink: Ink): Primitive {
  const length = Math.hypot(end.x - control.x, end.y - control.y) || 1;
  const [dx, dy] = [(end.x - control.x) / length, (end.y - control.y) / length];
  const base = { x: end.x - dx * head.length, y: end.y - dy * head.length };
  const side = (sign: number): Point => ({ x: base.x - (dy * sign * head.width) / 2, y: base.y + (dx * sign * head.width) / 2 });
  return { kind: 'path', d: `M${figure(end)}L${figure(side(1))}L${figure(side(-1))}Z`, fill: ink, stroke: ink, strokeWidth: 1 };
}

export function reversed({ start, control, end }: Curve): Curve {
  return { start: end, control, end: start };
}

function part(curve: Curve, from: number, to: number): Curve {
  const { start, control, end } = curve;
  const [a, b, c] = [(1 - from) * (1 - to), from * (1 - to) + to * (1 - from), from * to];
  return { start: pointOn(curve, from), control: { x: a * start.x + b * control.x + c * end.x, y: a * start.y + b * control.y + c * end.y }, end: pointOn(curve, to) };
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function figure({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
