import type { RowPiece } from '../../shared/layout/personaPages/flowSections.ts';

/** The part of a text that stands on one page. */
export function slice(text: string, { from, to }: Pick<RowPiece, 'from' | 'to'>): string {
  return from === undefined && to === undefined ? text : text.slice(from, to).trim();
}
