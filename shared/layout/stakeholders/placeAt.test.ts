import { describe, expect, it } from 'vitest';
import { freeAngle, placeAt } from './placeAt.ts';
import { pointAt } from './polar.ts';
import type { SceneActor, SceneRing } from './stakeholderScene.ts';

const rings = [{ ring: 'core', radius: 100, track: 0 }, { ring: 'direct', radius: 200, track: 150 }, { ring: 'indirect', radius: 300, track: 250 }] as unknown as readonly SceneRing[];
const inTheMiddle = [{ id: 'a', ring: 'core' }] as unknown as readonly SceneActor[];

describe('where an actor is dropped', () => {
  it('is the ring under the pointer, the last one beyond it', () => {
    expect([99, 101, 299, 900].map((distance) => placeAt({ rings, actors: [] }, pointAt(90, distance), 'b').ring)).toEqual(['core', 'direct', 'indirect', 'indirect']);
    expect(placeAt({ rings, actors: [] }, pointAt(90.4, 140), 'b')).toMatchObject({ ring: 'direct', angle: 90 });
    expect(placeAt({ rings, actors: [] }, pointAt(359.9, 140), 'b').angle).toBe(0);
  });

  it('is the middle itself only for one alone', () => {
    expect(Math.hypot(...Object.values(placeAt({ rings, actors: inTheMiddle }, pointAt(45, 60), 'a').point))).toBeCloseTo(0);
    expect(Math.hypot(...Object.values(placeAt({ rings, actors: inTheMiddle }, pointAt(45, 60), 'b').point))).toBeCloseTo(50);
  });
});

it('somebody new stands where there is most room', () => {
  const on = (ring: 'core' | 'direct' | 'indirect', ...angles: number[]) => angles.map((angle) => ({ ring, angle }));
  expect(freeAngle([], 'direct')).toBe(0);
  expect(freeAngle(on('core', 77), 'direct')).toBe(0);
  expect(freeAngle(on('direct', 0), 'direct')).toBe(180);
  expect(freeAngle(on('direct', 0), 'indirect')).toBe(180);
  expect(freeAngle(on('direct', 300, 0, 90), 'direct')).toBe(195);
  expect(freeAngle([...on('direct', 350, 10, 20), ...on('indirect', 185)], 'direct')).toBe(185);
});
