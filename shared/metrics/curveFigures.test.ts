import { describe, expect, it } from 'vitest';
import { curveFigures } from './curveFigures.ts';

describe('curveFigures', () => {
  it('averages what is there and weighs the peak against the end', () => {
    expect(curveFigures([1, -2, 0, 1])).toEqual({ mean: 0, peakEnd: -0.5 });
    expect(curveFigures([2, 1])).toEqual({ mean: 1.5, peakEnd: 1.5 });
  });

  it('takes the negative one of two equal peaks', () => {
    expect(curveFigures([1.5, -1.5, 1]).peakEnd).toBe(-0.25);
    expect(curveFigures([-1.5, 1.5, 1]).peakEnd).toBe(-0.25);
  });

  it('has no figures without a point', () => {
    expect(curveFigures([])).toEqual({ mean: null, peakEnd: null });
  });
});
