import { zoomAt, type Point } from '../session/camera.ts';
import type { JourneyScope } from '../session/JourneyScope.tsx';
import { setCamera } from '../session/moveCamera.ts';

/** Two fingers on a touch screen: they pan and zoom together. */
export class PinchTracker {
  private readonly touches = new Map<number, Point>();

  /** `true` when this finger makes it a pinch. */
  add(id: number, position: Point): boolean {
    this.touches.set(id, position);
    return this.touches.size > 1;
  }

  remove(id: number): void {
    this.touches.delete(id);
  }

  /** `true` when the finger belongs to a pinch. */
  move(id: number, position: Point, scope: JourneyScope): boolean {
    const before = this.touches.get(id);
    if (!before) return false;
    this.touches.set(id, position);
    const other = [...this.touches].find(([otherId]) => otherId !== id)?.[1];
    if (!other) return false;
    const { camera } = scope.session.getState();
    const middleBefore = middle(before, other);
    const middleNow = middle(position, other);
    const ratio = distance(position, other) / Math.max(1, distance(before, other));
    const panned = { ...camera, x: camera.x + middleNow.x - middleBefore.x, y: camera.y + middleNow.y - middleBefore.y };
    setCamera(scope, zoomAt(panned, middleNow, camera.zoom * ratio));
    return true;
  }
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
