import type { Actor } from '../../model/records.ts';
import type { StakeholderRing } from '../../model/vocabulary.ts';
import { angleOf, pointAt } from './polar.ts';
import type { Point, StakeholderScene } from './stakeholderScene.ts';

/** A place for an actor, and where it would be drawn there by itself. */
export interface ActorPlace {
  readonly ring: StakeholderRing;
  readonly angle: number;
  readonly point: Point;
}

/** The ring and angle that a point means; beyond the last ring it is the last. */
export function placeAt({ rings, actors }: Pick<StakeholderScene, 'rings' | 'actors'>, point: Point, actorId: string): ActorPlace {
  const distance = Math.hypot(point.x, point.y);
  const found = rings.find(({ radius }) => distance <= radius) ?? rings.at(-1);
  const ring = found?.ring ?? 'indirect';
  const angle = Math.round(angleOf(point)) % 360;
  // In the middle there is room for one alone.
  const isAlone = !actors.some((actor) => actor.ring === ring && actor.id !== actorId);
  const track = found?.track || (isAlone ? 0 : (found?.radius ?? 0) / 2);
  return { ring, angle, point: pointAt(angle, track) };
}

/** The middle of the widest gap of a ring, where somebody new has most room; the first one of a ring looks away from who stands further in or out. */
export function freeAngle(actors: readonly Pick<Actor, 'ring' | 'angle'>[], ring: StakeholderRing): number {
  const onRing = actors.filter((actor) => actor.ring === ring);
  const sorted = (onRing.length > 0 ? onRing : actors.filter((actor) => actor.ring !== 'core')).map(({ angle }) => angle).sort((a, b) => a - b);
  const [first] = sorted;
  if (first === undefined) return 0;
  const gaps = sorted.map((angle, index) => ({ angle, width: (sorted[index + 1] ?? first + 360) - angle }));
  const widest = gaps.reduce((best, gap) => (gap.width > best.width ? gap : best));
  return Math.round(widest.angle + widest.width / 2) % 360;
}
