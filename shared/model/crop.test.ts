import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cropOfRatio, moveCrop, pixelRatio, shareRatio, sizeCrop, storedCrop, wholePicture, type Crop, type CropHandle } from './crop.ts';
import { imageField } from './fields.ts';

const nearly = 1e-9;
const smallestCrop = 0.05;
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const crop: fc.Arbitrary<Crop> = fc.tuple(fraction, fraction, fraction, fraction).map(([x, y, width, height]) => {
  const side = (share: number) => smallestCrop + share * (1 - smallestCrop);
  return moveCrop({ x, y, width: side(width), height: side(height) }, 0, 0);
});
const move = fc.double({ min: -2, max: 2, noNaN: true });
const handle: fc.Arbitrary<CropHandle> = fc.constantFrom<CropHandle>({ x: -1, y: -1 }, { x: 0, y: -1 }, { x: 1, y: -1 }, { x: -1, y: 0 }, { x: 1, y: 0 }, { x: -1, y: 1 }, { x: 0, y: 1 }, { x: 1, y: 1 });
const size = fc.record({ width: fc.integer({ min: 1, max: 10_000 }), height: fc.integer({ min: 1, max: 10_000 }) });
const ratio = fc.constantFrom(16 / 9, 4 / 3, 1, 3 / 4, 9 / 19);

function expectInside({ x, y, width, height }: Crop): void {
  for (const value of [x, y]) expect(value).toBeGreaterThanOrEqual(-nearly);
  expect(width).toBeGreaterThan(0);
  expect(height).toBeGreaterThan(0);
  expect(x + width).toBeLessThanOrEqual(1 + nearly);
  expect(y + height).toBeLessThanOrEqual(1 + nearly);
}

describe('a crop', () => {
  test('is moved inside the picture, keeps its size, and comes back where there was room', () => {
    fc.assert(fc.property(crop, move, move, (start, dx, dy) => {
      const moved = moveCrop(start, dx, dy);
      expectInside(moved);
      expect([moved.width, moved.height]).toEqual([start.width, start.height]);
      const free = start.x + dx >= 0 && start.x + start.width + dx <= 1;
      if (free) expect(moveCrop(moved, -dx, 0).x).toBeCloseTo(start.x, 9);
    }));
  });

  test('is sized freely: what lies opposite stays, nothing leaves the picture or gets too small', () => {
    fc.assert(fc.property(crop, handle, move, move, (start, edges, dx, dy) => {
      const sized = sizeCrop(start, edges, dx, dy, null);
      expectInside(sized);
      expect(sized.width).toBeGreaterThanOrEqual(smallestCrop - nearly);
      expect(sized.height).toBeGreaterThanOrEqual(smallestCrop - nearly);
      if (edges.x >= 0) expect(sized.x).toBeCloseTo(start.x, 9);
      if (edges.x <= 0) expect(sized.x + sized.width).toBeCloseTo(start.x + start.width, 9);
      if (edges.y >= 0) expect(sized.y).toBeCloseTo(start.y, 9);
      if (edges.y <= 0) expect(sized.y + sized.height).toBeCloseTo(start.y + start.height, 9);
    }));
  });

  test('takes a ratio as large as it goes, and keeps it while it is sized', () => {
    fc.assert(fc.property(crop, size, ratio, handle, move, move, (start, picture, wanted, edges, dx, dy) => {
      const share = shareRatio(wanted, picture);
      const fitted = cropOfRatio(start, share);
      expectInside(fitted);
      expect(Math.max(fitted.width, fitted.height)).toBe(1);
      expect(pixelRatio(fitted, picture) / wanted).toBeCloseTo(1, 6);
      const sized = sizeCrop(fitted, edges, dx, dy, share);
      expectInside(sized);
      expect(pixelRatio(sized, picture) / wanted).toBeCloseTo(1, 6);
    }));
  });

  test('is stored as the record allows it, all of the picture as nothing', () => {
    fc.assert(fc.property(crop, (start) => {
      const stored = storedCrop(start);
      if (stored) expectInside(stored);
      const image = { assetId: 'a'.repeat(64), alt: '', size: { width: 3, height: 2 }, ...(stored ? { crop: stored } : {}) };
      expect(imageField.safeParse(image).success).toBe(true);
    }));
    expect(storedCrop(wholePicture)).toBeUndefined();
    expect(storedCrop({ x: 0.0000001, y: 0, width: 0.9999999, height: 1 })).toBeUndefined();
  });
});
