import type { PdfOptions } from '../../shared/contract/schemas.ts';

/** ISO 216 sizes in millimetres, portrait. */
const paperMillimetres: Readonly<Record<PdfOptions['paper'], readonly [number, number]>> = { A4: [210, 297], A3: [297, 420], A2: [420, 594], A1: [594, 841], A0: [841, 1189] };

interface PosterGeometry {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly marginMm: number;
  /** How large type and rules are against A1, whose title is set in 64 px. */
  readonly unit: number;
}

/** Page size, margin and type scale of a poster. Type follows the short side, so a portrait sheet reads like a landscape one. */
export function posterGeometry({ paper, orientation }: Pick<PdfOptions, 'paper' | 'orientation'>): PosterGeometry {
  const [short, long] = paperMillimetres[paper];
  const [widthMm, heightMm] = orientation === 'portrait' ? [short, long] : [long, short];
  return { widthMm, heightMm, marginMm: short * 0.03, unit: short / paperMillimetres.A1[0] };
}
