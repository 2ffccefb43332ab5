import { baselineOf } from './baselineOf.ts';
import type { Ink, MeasureText, Primitive, SceneItem } from './scene.ts';

export interface OverlayMark {
  readonly ink: Ink;
  /** 0…1: how far up its scale. */
  readonly share: number;
  readonly figure: string;
}

const badgeHeight = 14;
/** How far a badge stands out above its item. */
export const badgeReach = badgeHeight / 2;

/**
 * An item under an overlay: its ground in the level's colour, a gauge at its left edge as high as the level, its figure on the upper edge.
 * Everything written on it turns to ink, which reads on every level of every scale.
 */
export function drawOverlay(item: SceneItem, { ink, share, figure }: OverlayMark, measureText: MeasureText): readonly Primitive[] {
  const { width, height, radius } = item;
  const [ground, ...rest] = item.primitives;
  const isBoxed = ground?.kind === 'rect' && ground.width >= width - 1 && ground.height >= height - 1;
  const gauge = Math.max(3, (height - 16) * share);
  const textWidth = measureText(figure, 'sans-600', 11);
  const badge = { width: textWidth + 12, x: width - textWidth - 20 };
  return [
    isBoxed ? { ...ground, fill: ink, fillOpacity: undefined } : { kind: 'rect', x: 0, y: 0, width, height, radius, fill: ink },
    { kind: 'rect', x: 2, y: height - 8 - gauge, width: 3, height: gauge, radius: 1.5, fill: 'ink' },
    ...(isBoxed ? rest : item.primitives).map(inInk),
    { kind: 'rect', x: badge.x, y: -badgeReach, width: badge.width, height: badgeHeight, radius: badgeReach, fill: 'ink' },
    { kind: 'text', x: badge.x + 6, y: -badgeReach + baselineOf('sans-600', 11, badgeHeight), text: figure, font: 'sans-600', size: 11, color: 'surface', width: textWidth },
  ];
}

function inInk(primitive: Primitive): Primitive {
  return primitive.kind === 'text' || primitive.kind === 'icon' ? { ...primitive, color: 'ink' } : primitive;
}

/** What a level looks like, for legends: 40 × 20. */
export function overlaySample(ink: Ink, share: number): readonly Primitive[] {
  const gauge = Math.max(2, 16 * share);
  return [
    { kind: 'rect', x: 0.5, y: 0.5, width: 39, height: 19, radius: 4, fill: ink, stroke: 'line-2', strokeWidth: 1 },
    { kind: 'rect', x: 3, y: 18 - gauge, width: 3, height: gauge, radius: 1.5, fill: 'ink' },
  ];
}
