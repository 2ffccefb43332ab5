import { describe, expect, it } from 'vitest';
import { drawCurveDifference, type ComparedCurve } from './drawCurveDifference.ts';
import type { Primitive, SceneStep } from './scene.ts';

const steps = ['a', 'b', 'c', 'd'].map((id, index): SceneStep => ({ id, stageId: 's', index, x: index * 100, width: 100, nameBox: null }));
const scale = { laneId: 'curve', zeroY: 100, pixelsPerUnit: 10 };
const curve = (valences: Record<string, number>, stepIds = ['a', 'b', 'c', 'd']): ComparedCurve => ({ stepIds: new Set(stepIds), valences: new Map(Object.entries(valences)) });
const fills = (drawn: readonly Primitive[]) => drawn.flatMap((primitive) => (primitive.kind === 'path' && primitive.fill ? [primitive.fill] : []));
const line = (drawn: readonly Primitive[]) => drawn.flatMap((primitive) => (primitive.kind === 'path' && primitive.stroke ? [primitive.d] : [])).join('');

describe('drawCurveDifference', () => {
  it('shades a rise blue, a fall vermilion, both where the curves cross, and nothing where they are one', () => {
    const before = curve({ a: 0, b: 0, c: 0, d: 0 });
    expect(fills(drawCurveDifference(steps, scale, before, curve({ a: 1, b: 1, c: 1, d: 1 })))).toEqual(['pos']);
    expect(fills(drawCurveDifference(steps, scale, before, curve({ a: -1, b: -1, c: -1, d: -1 })))).toEqual(['neg']);
    expect(fills(drawCurveDifference(steps, scale, before, curve({ a: 1, b: 1, c: -1, d: -1 })))).toEqual(['pos', 'neg']);
    expect(fills(drawCurveDifference(steps, scale, before, before))).toEqual([]);
  });

  it('leaves a gap where a step has no point, and runs on where the map has no such step', () => {
    const after = curve({ a: 1, b: 1, d: 1 }, ['a', 'b', 'd']);
    expect(line(drawCurveDifference(steps, scale, curve({ a: 1, b: 1, d: 1 }), curve({}))).match(/M/g)).toHaveLength(1);
    expect(line(drawCurveDifference(steps, scale, curve({ a: 1, b: 1, d: 1 }), curve({}))).includes('350')).toBe(false);
    expect(line(drawCurveDifference(steps, scale, after, curve({})))).toContain('350');
    expect(fills(drawCurveDifference(steps, scale, curve({ a: 0, b: 0, c: 0, d: 0 }), after))).toEqual(['pos']);
  });

  it('marks every point from before, also one that stands alone', () => {
    expect(drawCurveDifference(steps, scale, curve({ a: 1, c: 2 }), curve({})).filter(({ kind }) => kind === 'marker')).toHaveLength(2);
  });
});
