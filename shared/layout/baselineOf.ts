import fontMetrics from './fontMetrics.json' with { type: 'json' };
import type { FontKey } from './scene.ts';

/**
 * Distance in px from the top of a line box to its baseline, as browsers place it: ascent and descent rounded to whole pixels, the rest
 * of the line height half above and half below. Text that is edited in place therefore does not jump.
 */
export function baselineOf(font: FontKey, size: number, lineHeight: number): number {
  const ascent = Math.round((fontMetrics[font].ascent * size) / 1000);
  const descent = Math.round((fontMetrics[font].descent * size) / 1000);
  return Math.floor((lineHeight - ascent - descent) / 2) + ascent;
}
