import type { Ink } from '../../shared/layout/scene.ts';
import type { Palette } from './paintPrimitives.ts';

const inks: readonly Ink[] = [
  'paper', 'surface', 'sunken', 'raised', 'ink', 'ink-2', 'ink-3', 'line', 'line-2', 'accent', 'accent-ink', 'accent-wash', 'on-accent', 'pos', 'pos-wash',
  'neg', 'neg-wash', 'neutral', 'warn', 'warn-wash', 'p1', 'p2', 'p3', 'p4', 'p5', 't1', 't2', 't3', 't4', 't5', 't6',
  'h1', 'h2', 'h3', 'h4', 'h5', 'b1', 'b2', 'b3', 'b4', 'b5',
];

/** The theme's colours as an element sees them: canvas2d cannot resolve custom properties itself. */
export function readPalette(element: Element): Palette {
  const computed = getComputedStyle(element);
  return Object.fromEntries(inks.map((ink) => [ink, computed.getPropertyValue(`--${ink}`).trim() || '#000'])) as Palette;
}
