import { describe, expect, test } from 'vitest';
import { measureText } from './measureText.ts';

describe('measureText', () => {
  test('adds advances of the face, in px of the size', () => {
    expect(measureText('', 'sans-400', 12)).toBe(0);
    expect(measureText('aa', 'sans-400', 12)).toBeCloseTo(2 * measureText('a', 'sans-400', 12), 6);
    expect(measureText('Touchpoint', 'sans-400', 26)).toBeCloseTo(2 * measureText('Touchpoint', 'sans-400', 13), 6);
  });

  // Measured in Chromium 156 with canvas2d, fontKerning 'none', the fonts of renderer/ui/fonts.css.
  test.each([
    ['Zażółć gęślą jaźń', 'sans-600', 13, 106.46], ['Съешь ещё этих булок', 'sans-400', 12, 130.43], ['Точки контакта', 'sans-500', 11, 81.78],
    ['“Why can’t I see who makes it?”', 'serif-italic-400', 13, 181.32], ['2.9\u2009%', 'serif-600', 17, 42.07],
  ] as const)('agrees with the browser on %s', (text, font, size, width) => {
    expect(Math.abs(measureText(text, font, size) - width)).toBeLessThan(0.1);
  });

  test('estimates foreign letters on the wide side and marks without width as nothing', () => {
    expect(measureText('漢', 'sans-400', 10)).toBeGreaterThanOrEqual(10);
    expect(measureText('👍', 'sans-400', 10)).toBeGreaterThanOrEqual(10);
    expect(measureText('e\u0301', 'sans-400', 10)).toBeGreaterThan(0);
    expect(measureText('\u200B\uFE0F', 'sans-400', 10)).toBe(0);
  });
});
