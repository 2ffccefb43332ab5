import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edgeScroll, fitBox, fitMap, nextZoomStep, openingCamera, reveal, toScene, toScreen, zoomAt, zoomLimits, type Camera } from './camera.ts';
import { clampCamera } from './moveCamera.ts';

const camera: fc.Arbitrary<Camera> = fc.record({
  x: fc.double({ min: -5000, max: 5000, noNaN: true }), y: fc.double({ min: -5000, max: 5000, noNaN: true }), zoom: fc.double({ min: 0.1, max: 4, noNaN: true }),
});
const point = fc.record({ x: fc.double({ min: -3000, max: 3000, noNaN: true }), y: fc.double({ min: -3000, max: 3000, noNaN: true }) });
const view = { width: 1200, height: 800 };
const sticky = { left: 156, top: 104 };

describe('coordinates', () => {
  test('screen and scene are each other’s way back', () => {
    fc.assert(fc.property(camera, point, (at, place) => {
      const back = toScreen(at, toScene(at, place));
      expect(back.x).toBeCloseTo(place.x, 5);
      expect(back.y).toBeCloseTo(place.y, 5);
    }));
  });

  test('zooming keeps what lies under the pointer, within 10–400 %', () => {
    fc.assert(fc.property(camera, point, fc.double({ min: 0.01, max: 40, noNaN: true }), (at, anchor, zoom) => {
      const before = toScene(at, anchor);
      const next = zoomAt(at, anchor, zoom);
      const after = toScene(next, anchor);
      expect(after.x).toBeCloseTo(before.x, 3);
      expect(after.y).toBeCloseTo(before.y, 3);
      expect(next.zoom).toBeGreaterThanOrEqual(zoomLimits.minimum);
      expect(next.zoom).toBeLessThanOrEqual(zoomLimits.maximum);
    }));
  });

  test('zoom steps meet 100 % from both sides and stop at the limits', () => {
    expect(nextZoomStep(0.9, 1)).toBe(1);
    expect(nextZoomStep(1.1, -1)).toBe(1);
    expect(nextZoomStep(4, 1)).toBe(4);
    expect(nextZoomStep(0.1, -1)).toBe(0.1);
  });
});

describe('views', () => {
  test('the whole map fits, never larger than life', () => {
    expect(fitMap({ width: 2400, height: 800 }, view).zoom).toBe(0.5);
    expect(fitMap({ width: 600, height: 400 }, view).zoom).toBe(1);
  });

  test('a map opens where its text can be read', () => {
    expect(openingCamera({ width: 1300, height: 900 }, view).zoom).toBeCloseTo(1200 / 1300);
    expect(openingCamera({ width: 6000, height: 900 }, view).zoom).toBe(1);
  });

  test('a selection is centred in what the headers leave free', () => {
    const box = { x: 1000, y: 900, width: 164, height: 120 };
    const at = fitBox(box, view, sticky);
    const from = toScreen(at, box);
    expect(from.x).toBeGreaterThan(sticky.left * at.zoom);
    expect(from.y).toBeGreaterThan(sticky.top * at.zoom);
    expect(from.x + box.width * at.zoom).toBeLessThan(view.width);
  });

  test('revealing pans no further than needed, and not at all for what is in sight', () => {
    const at = { x: 0, y: 0, zoom: 1 };
    expect(reveal(at, { x: 300, y: 300, width: 100, height: 50 }, view, sticky)).toBe(at);
    expect(reveal(at, { x: 1190, y: 300, width: 100, height: 50 }, view, sticky)).toEqual({ x: -102, y: 0, zoom: 1 });
    expect(reveal({ x: -500, y: 0, zoom: 1 }, { x: 200, y: 300, width: 100, height: 50 }, view, sticky).x).toBe(156 + 12 - 200);
  });

  test('the map never leaves its top left corner open', () => {
    expect(clampCamera({ x: 40, y: 40, zoom: 1 }, { width: 2000, height: 2000 }, view)).toMatchObject({ x: 0, y: 0 });
    expect(clampCamera({ x: -9000, y: 0, zoom: 1 }, { width: 2000, height: 2000 }, view).x).toBe(600 - 2000);
  });

  test('near an edge the map scrolls towards it, faster further out', () => {
    expect(edgeScroll(500, 156, 1200)).toBe(0);
    expect(edgeScroll(160, 156, 1200)).toBeGreaterThan(0);
    expect(edgeScroll(1199, 156, 1200)).toBeLessThan(0);
    expect(Math.abs(edgeScroll(1400, 156, 1200))).toBe(18);
  });
});
