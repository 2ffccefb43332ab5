import type { SheetSection } from '../../shared/layout/personaPages/personaContent.ts';
import type { RowPiece } from '../../shared/layout/personaPages/flowSections.ts';
import { slice } from './slice.ts';

/** The claims of a section that stand on one page, with the part of the text that does. */
export function claimsOnPage({ claims }: SheetSection, rows: readonly RowPiece[]): SheetSection['claims'] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return rows.flatMap((row) => {
    const claim = byId.get(row.key);
    return claim ? [{ ...claim, text: slice(claim.text, row) }] : [];
  });
}
