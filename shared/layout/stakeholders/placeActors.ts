import { stakeholderRings, type StakeholderRing } from '../../model/vocabulary.ts';
import { isOverlapping } from '../isOverlapping.ts';
import { boxAround, pointAt } from './polar.ts';
import { spreadAngles } from './spreadAngles.ts';

/** An actor that wants a place: its size with the room that it keeps around it. */
export interface Placeable {
  readonly id: string;
  readonly ring: StakeholderRing;
  readonly angle: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedRing {
  readonly ring: StakeholderRing;
  readonly track: number;
  readonly radius: number;
  /** By actor. */
  readonly angles: ReadonlyMap<string, number>;
}

/** How wide a ring is while nobody stands on it, so that somebody can be put there. */
const emptyWidth = 96;
const growth = 1.08;

/**
 * Rings wide enough that nobody touches anybody: two boxes do not touch when they are further apart than the diagonal of the largest, so one ring keeps that
 * distance to the next, and in a ring neighbours move apart. A lone actor of the core stands in the middle.
 * @param placeables of each ring clockwise.
 */
export function placeActors(placeables: readonly Placeable[]): PlacedRing[] {
  const diagonal = Math.hypot(Math.max(0, ...placeables.map(({ width }) => width)), Math.max(0, ...placeables.map(({ height }) => height)));
  let inner = 0;
  return stakeholderRings.map((ring) => {
    const items = placeables.filter((item) => item.ring === ring);
    const placed = items.length === 0 ? { track: inner + emptyWidth / 2, radius: inner + emptyWidth, angles: [] } : placeOnRing(items, inner, diagonal);
    inner = placed.radius;
    return { ring, track: placed.track, radius: placed.radius, angles: new Map(items.map(({ id, angle }, index) => [id, placed.angles[index] ?? angle])) };
  });
}

function placeOnRing(items: readonly Placeable[], inner: number, diagonal: number): { track: number; radius: number; angles: readonly number[] } {
  if (inner === 0 && items.length === 1) return { track: 0, radius: Math.max(emptyWidth, diagonal / 2), angles: items.map(({ angle }) => angle) };
  for (let track = inner + diagonal / 2; ; track *= growth) {
    const angles = spreadAngles(items, track);
    if (angles && !hasOverlap(items, angles, track)) return { track, radius: track + diagonal / 2, angles };
  }
}

/** Neighbours were moved apart; a low box between two high ones could still let these touch. */
function hasOverlap(items: readonly Placeable[], angles: readonly number[], track: number): boolean {
  const boxes = items.map((item, index) => boxAround(pointAt(angles[index] ?? 0, track), { width: item.width - 0.1, height: item.height - 0.1 }));
  return boxes.some((box, index) => boxes.slice(index + 1).some((other) => isOverlapping(box, other)));
}
