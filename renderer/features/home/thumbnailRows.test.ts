import { describe, expect, it } from 'vitest';
import type { Scene, SceneLane } from '../../../shared/layout/scene.ts';
import { thumbnailRows } from './thumbnailRows.ts';

function sceneOf(parts: Pick<Partial<Scene>, 'emotionScale' | 'height'> & { curve?: { y: number; height: number } }): Scene {
  const lane = parts.curve && ({ id: 'curve', ...parts.curve } as SceneLane);
  return { headerHeight: 104, height: parts.height ?? 900, lanes: lane ? [lane] : [], curves: lane ? [{ points: [{}] }] : [], emotionScale: lane ? { laneId: 'curve', zeroY: 500, pixelsPerUnit: 38 } : null } as unknown as Scene;
}

describe('thumbnailRows', () => {
  it('never turns the order of rows around and meets at every seam', () => {
    const rows = thumbnailRows(sceneOf({ curve: { y: 400, height: 196 } }), 150);
    const heights = [0, 50, 104, 105, 300, 400, 401, 500, 596, 597, 900].map(rows.toY);
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(rows.toY(400)).toBeCloseTo(400 * rows.curveScale + rows.curveShift);
    expect(rows.toY(596)).toBeCloseTo(596 * rows.curveScale + rows.curveShift);
  });

  it('keeps the curve in the picture however much stands above it', () => {
    const rows = thumbnailRows(sceneOf({ height: 3000, curve: { y: 2000, height: 196 } }), 150);
    expect(rows.toY(2196)).toBeLessThan(150);
  });

  it('fills the height with a small map and cuts a tall one instead of squeezing it', () => {
    expect(thumbnailRows(sceneOf({ height: 500 }), 150).toY(500)).toBeCloseTo(150);
    expect(thumbnailRows(sceneOf({ height: 4000 }), 150).toY(4000)).toBeGreaterThan(300);
  });
});
