import { expect, it } from 'vitest';
import { drawPortrait } from './drawPortrait.ts';

it('draws the same face for the same seed, another for another, as an SVG address that needs no network', () => {
  const marta = drawPortrait('marta');
  expect(drawPortrait('marta')).toBe(marta);
  expect(drawPortrait('tomek')).not.toBe(marta);
  const svg = decodeURIComponent(marta.replace(/^data:image\/svg\+xml[^,]*,/, ''));
  expect(svg).toMatch(/^<svg/);
  expect(svg).not.toMatch(/(href|src)="https?:/);
});
