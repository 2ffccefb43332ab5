import { pixelsOf, type PageFormat } from '../../shared/layout/personaPages/pageFormat.ts';

/** Of the line at the foot of a page, with its distance. */
export const footHeight = 26;

/** What the columns of a page may take, in px of type drawn at this scale; a pixel is kept free, so that rounding never breaks a page. */
export function contentBox({ widthMm, heightMm, marginMm }: PageFormat, scale: number): { width: number; height: number } {
  return { width: pixelsOf(widthMm - 2 * marginMm) / scale, height: pixelsOf(heightMm - 2 * marginMm) / scale - footHeight - 1 };
}
