import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interpolateMonotone, pointOnSegment, splitSegment, type CurvePoint } from './curve.ts';
import { areaPaths } from './curvePaths.ts';

const values = fc.array(fc.double({ min: -200, max: 200, noNaN: true }), { minLength: 2, maxLength: 12 });
const gaps = fc.array(fc.double({ min: 20, max: 400, noNaN: true }), { minLength: 12, maxLength: 12 });
const curvePoints = fc.tuple(values, gaps).map(([ys, widths]): CurvePoint[] => {
  let x = 0;
  return ys.map((y, index) => ({ x: (x += widths[index] ?? 20), y }));
});
const times = Array.from({ length: 33 }, (_, index) => index / 32);

describe('interpolateMonotone', () => {
  test('needs two points', () => {
    expect(interpolateMonotone([])).toEqual([]);
    expect(interpolateMonotone([{ x: 1, y: 2 }])).toEqual([]);
  });

  test('two points are joined by a straight line', () => {
    const [segment] = interpolateMonotone([{ x: 0, y: 0 }, { x: 30, y: 60 }]);
    expect(segment).toEqual({ from: { x: 0, y: 0 }, control1: { x: 10, y: 20 }, control2: { x: 20, y: 40 }, to: { x: 30, y: 60 } });
  });

  test('is flat at highs and lows', () => {
    const [first, second] = interpolateMonotone([{ x: 0, y: 0 }, { x: 10, y: 9 }, { x: 20, y: 1 }]);
    expect(first?.control2.y).toBe(9);
    expect(second?.control1.y).toBe(9);
  });

  test('passes through its points and never overshoots', () => {
    fc.assert(fc.property(curvePoints, (points) => {
      const segments = interpolateMonotone(points);
      expect(segments).toHaveLength(points.length - 1);
      segments.forEach((segment, index) => {
        expect([segment.from, segment.to]).toEqual([points[index], points[index + 1]]);
        const low = Math.min(segment.from.y, segment.to.y);
        const high = Math.max(segment.from.y, segment.to.y);
        const direction = Math.sign(segment.to.y - segment.from.y);
        let last = segment.from;
        for (const time of times) {
          const point = pointOnSegment(segment, time);
          expect(point.y).toBeGreaterThanOrEqual(low - 1e-9);
          expect(point.y).toBeLessThanOrEqual(high + 1e-9);
          expect(point.x).toBeGreaterThanOrEqual(last.x - 1e-9);
          expect((point.y - last.y) * direction).toBeGreaterThanOrEqual(-1e-9);
          last = point;
        }
      });
    }));
  });

  test('has no corners: neighbouring segments leave a point in one direction', () => {
    fc.assert(fc.property(curvePoints, (points) => {
      const segments = interpolateMonotone(points);
      segments.slice(1).forEach((segment, index) => {
        const before = segments[index];
        if (!before) return;
        const slopeIn = (before.to.y - before.control2.y) / (before.to.x - before.control2.x);
        const slopeOut = (segment.control1.y - segment.from.y) / (segment.control1.x - segment.from.x);
        expect(slopeIn).toBeCloseTo(slopeOut, 6);
      });
    }));
  });
});

describe('splitSegment', () => {
  test('both parts lie on the whole', () => {
    fc.assert(fc.property(curvePoints, fc.double({ min: 0, max: 1, noNaN: true }), (points, time) => {
      const [segment] = interpolateMonotone(points);
      if (!segment) return;
      const [first, second] = splitSegment(segment, time);
      const middle = pointOnSegment(first, 0.5);
      const expected = pointOnSegment(segment, time / 2);
      expect(middle.x).toBeCloseTo(expected.x, 6);
      expect(middle.y).toBeCloseTo(expected.y, 6);
      expect(first.to).toEqual(second.from);
    }));
  });
});

describe('areaPaths', () => {
  test('a curve through neutral has one area on each side', () => {
    const { above, below } = areaPaths(interpolateMonotone([{ x: 0, y: 60 }, { x: 100, y: 140 }]), 100);
    expect(above).toMatch(/^M0 100L0 60C[^M]*50 100L50 100Z$/);
    expect(below).toMatch(/^M50 100L50 100C[^M]*100 140L100 100Z$/);
  });

  test('a curve on one side has no area on the other', () => {
    expect(areaPaths(interpolateMonotone([{ x: 0, y: 60 }, { x: 100, y: 40 }]), 100).below).toBe('');
    expect(areaPaths([], 100)).toEqual({ above: '', below: '' });
  });
});
