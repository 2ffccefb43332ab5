import { describe, expect, it } from 'vitest';
import { posterGeometry } from './posterGeometry.ts';

describe('posterGeometry', () => {
  it('turns the sheet and keeps the type size', () => {
    const portrait = posterGeometry({ paper: 'A3', orientation: 'portrait' });
    const landscape = posterGeometry({ paper: 'A3', orientation: 'landscape' });
    expect([portrait.widthMm, portrait.heightMm]).toEqual([297, 420]);
    expect([landscape.widthMm, landscape.heightMm]).toEqual([420, 297]);
    expect(landscape.unit).toBe(portrait.unit);
  });

  it('sets A1 at full size and every smaller sheet in proportion', () => {
    expect(posterGeometry({ paper: 'A1', orientation: 'landscape' }).unit).toBe(1);
    expect(posterGeometry({ paper: 'A4', orientation: 'landscape' }).unit).toBeCloseTo(210 / 594);
  });
});
