import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pixelRatio } from '../model/crop.ts';
import { coveringPart, drawImage, wholeImageBox } from './drawImage.ts';

const image = { assetId: 'a'.repeat(64), alt: 'A shop' };
const portrait = { ...image, size: { width: 900, height: 1200 } };
const side = fc.integer({ min: 1, max: 5000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('a picture on a card', () => {
  test('is 16 : 9 as long as nobody cropped it, in the storyboard as it is', () => {
    expect(drawImage({}, { x: 0, y: 0, width: 160 })).toEqual({ primitives: [], height: 0 });
    expect(drawImage({ image: portrait }, { x: 8, y: 6, width: 160 })).toEqual({ primitives: [{ kind: 'image', x: 8, y: 6, width: 160, height: 90, radius: 6, ...image }], height: 96 });
    expect(drawImage({ image: portrait }, { x: 0, y: 0, width: 168 }, 'large').height).toBe(224 + 6);
    expect(drawImage({ image }, { x: 0, y: 0, width: 160 }, 'large').height).toBe(96);
    expect(drawImage({ image: { ...image, size: { width: 9, height: 1000 } } }, { x: 0, y: 0, width: 100 }, 'large').height).toBe(226);
  });

  test('shows its crop in the proportions of the crop', () => {
    const { primitives: [drawn] } = drawImage({ image: { ...portrait, crop: { x: 0.1, y: 0.2, width: 0.5, height: 0.375 } } }, { x: 0, y: 0, width: 150 });
    expect(drawn).toMatchObject({ width: 150, height: 150, part: { x: 0.1, y: 0.2, width: 0.5, height: 0.375 } });
  });

  test('is never distorted, and what is shown lies inside its crop', () => {
    fc.assert(fc.property(side, side, side, side, fc.tuple(share, share, share, share), (width, height, boxWidth, boxHeight, [x, y, cropWidth, cropHeight]) => {
      const size = { width, height };
      const box = { x: 3, y: 4, width: boxWidth, height: boxHeight };
      const part = coveringPart(size, box, { x, y, width: cropWidth, height: cropHeight });
      expect(pixelRatio(part, size) / (boxWidth / boxHeight)).toBeCloseTo(1, 6);
      for (const value of [part.x, part.y, part.width, part.height]) expect(value).toBeGreaterThanOrEqual(0);
      expect(part.x + part.width).toBeLessThanOrEqual(1 + 1e-9);
      expect(part.y + part.height).toBeLessThanOrEqual(1 + 1e-9);
      const whole = wholeImageBox(box, part);
      expect(whole.x + part.x * whole.width).toBeCloseTo(box.x, 3);
      expect(whole.width / whole.height / (width / height)).toBeCloseTo(1, 6);
    }));
  });
});
