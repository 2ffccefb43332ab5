import type { FontKey, Ink } from '../../shared/layout/scene.ts';

/** Colours follow the theme through the custom properties of tokens.css. */
export function cssInk(ink: Ink): string {
  return `var(--${ink})`;
}

interface Face {
  readonly family: string;
  readonly weight: number;
  readonly style: 'normal' | 'italic';
}

const sans = "'Onest Variable', sans-serif";
const serif = "'Source Serif 4 Variable', serif";

/** The CSS side of the faces that measureText has advance tables for. */
export const faces: Readonly<Record<FontKey, Face>> = {
  'sans-400': { family: sans, weight: 400, style: 'normal' },
  'sans-500': { family: sans, weight: 500, style: 'normal' },
  'sans-600': { family: sans, weight: 600, style: 'normal' },
  'serif-600': { family: serif, weight: 600, style: 'normal' },
  'serif-italic-400': { family: serif, weight: 400, style: 'italic' },
};

/** The `font` shorthand for canvas2d. */
export function canvasFont(font: FontKey, size: number): string {
  const face = faces[font];
  return `${face.style} ${face.weight} ${size}px ${face.family}`;
}

/** Corners of a curve marker around (0, 0); a circle has none. Areas look alike: sharp shapes reach out a little further. */
export function markerCorners(shape: 'diamond' | 'square' | 'triangle' | 'hexagon', radius: number): readonly (readonly [number, number])[] {
  if (shape === 'square') return [[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([x, y]) => [x! * radius * 0.9, y! * radius * 0.9] as const);
  const count = { diamond: 4, triangle: 3, hexagon: 6 }[shape];
  const reach = radius * { diamond: 1.25, triangle: 1.35, hexagon: 1.1 }[shape];
  return Array.from({ length: count }, (_, index) => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    return [Math.cos(angle) * reach, Math.sin(angle) * reach] as const;
  });
}
