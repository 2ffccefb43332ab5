import { isSameJson } from '../../base/isSameJson.ts';
import { wordsOfClaim } from '../../model/wordsOfClaim.ts';
import type { ComparedCell } from './rowContent.ts';

/** Whether two personas have the same in a row: the order of claims, capitals and spaces at the ends make no difference. */
export function isSameCell(a: ComparedCell | null, b: ComparedCell | null): boolean {
  return isSameJson(contentOf(a), contentOf(b));
}

function contentOf(cell: ComparedCell | null): unknown {
  if (cell === null) return null;
  if (cell.kind === 'text') return folded(cell.text);
  if (cell.kind === 'claims') return cell.claims.map((claim) => `${claim.key ?? ''} ${folded(wordsOfClaim(claim))}`).sort();
  if (cell.kind === 'roles') return cell.roles.toSorted();
  return cell.kind === 'grade' ? cell.grade : cell.value;
}

/** As two people would hold them for one. */
export function folded(text: string): string {
  return text.trim().toLocaleLowerCase();
}
