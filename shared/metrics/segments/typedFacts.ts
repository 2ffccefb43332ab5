import { onceFor } from '../../base/onceFor.ts';
import { getRecord, type Document } from '../../changes/document.ts';
import { factOf } from '../../changes/personaParts.ts';
import type { CategoryColumn, RangeColumn } from '../../model/datasetShape.ts';
import { factKeys, type FactKey } from '../../model/vocabulary.ts';
import type { Distribution } from './evaluateSegment.ts';
import { numbersIn } from './numbersIn.ts';
import { leastRows, personaSegment } from './personaSegment.ts';
import { quantileOf, quartilesOf, type Quartiles } from './quantileOf.ts';

/** `middle` = as the middle half of the segment; `within` = unusual; `outside` = as hardly anybody in it. */
export type TypedPlace = 'middle' | 'within' | 'outside';

/** What is typed on a sheet beside what the data say about the persona's segment. */
export type TypedFact =
  | { readonly kind: 'range'; readonly fact: FactKey; readonly typed: string; readonly place: TypedPlace; readonly column: RangeColumn; readonly quartiles: Quartiles }
  /** `share`: how many of the segment have what is typed, 0–100. */
  | { readonly kind: 'category'; readonly fact: FactKey; readonly typed: string; readonly place: TypedPlace; readonly column: CategoryColumn; readonly share: number };

/** Working values: what a twentieth at either end has, or fewer than a twentieth at all, does not describe a segment. */
const farShare = 0.05;

const known = onceFor((_document: Document) => new Map<string, readonly TypedFact[]>());

/** Every fact on a persona's sheet that a column of its dataset measures. Nothing where too few rows would speak. Read once for each state of a document. */
export function typedFacts(document: Document, personaId: string): readonly TypedFact[] {
  const asked = known(document);
  const facts = asked.get(personaId) ?? readFacts(document, personaId);
  asked.set(personaId, facts);
  return facts;
}

function readFacts(document: Document, personaId: string): TypedFact[] {
  const found = personaSegment(document, personaId);
  if (!found || found.segment.n < leastRows) return [];
  return factKeys.flatMap((fact) => {
    const distribution = found.segment.distributions.find(({ column }) => column.fact === fact);
    const typed = distribution && factOf(document, personaId, fact);
    return typed ? (compare(fact, typed, distribution) ?? []) : [];
  });
}

function compare(fact: FactKey, typed: string, { column, part }: Distribution): TypedFact | null {
  const count = part.reduce((sum, one) => sum + one, 0);
  if (count < leastRows) return null;
  if (column.kind === 'category') return compareCategory(fact, typed, column, part, count);
  const numbers = column.kind === 'number' ? numbersIn(typed) : null;
  const quartiles = quartilesOf(column, part);
  const [low, high] = [quantileOf(column, part, farShare), quantileOf(column, part, 1 - farShare)];
  if (!numbers || !quartiles || low === null || high === null) return null;
  const meets = (from: number, to: number): boolean => numbers.to >= from && numbers.from <= to;
  const place = meets(quartiles.lower, quartiles.upper) ? 'middle' : meets(low, high) ? 'within' : 'outside';
  return { kind: 'range', fact, typed, place, column, quartiles };
}

/** Told only where what is typed names a value of the column ("Wrocław, Poland" names Poland). */
function compareCategory(fact: FactKey, typed: string, column: CategoryColumn, part: readonly number[], count: number): TypedFact | null {
  const words = ` ${fold(typed)} `;
  const named = column.values.flatMap((value, bin) => (words.includes(` ${fold(value)} `) ? [bin] : []));
  if (named.length === 0) return null;
  const share = (named.reduce((sum, bin) => sum + (part[bin] ?? 0), 0) / count) * 100;
  return { kind: 'category', fact, typed, column, share, place: share >= 25 ? 'middle' : share >= farShare * 100 ? 'within' : 'outside' };
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** A typed value that the data contradict. */
export type OutsideData = TypedFact | { readonly kind: 'share'; readonly typed: number; readonly real: number };

/** A difference in percentage points that rounding does not explain. */
const shareTolerance = 1;

/** What of a persona lies outside its data: facts as hardly anybody in its segment has them, and a share that is another one. */
export function typedOutsideData(document: Document, personaId: string): OutsideData[] {
  const share = getRecord(document, 'persona', personaId)?.segmentShare;
  const segment = personaSegment(document, personaId)?.segment;
  const isOff = share !== undefined && segment !== undefined && segment.n >= leastRows && Math.abs(share - segment.share) > shareTolerance;
  return [
    ...typedFacts(document, personaId).filter(({ place }) => place === 'outside'),
    ...(isOff ? [{ kind: 'share', typed: share, real: segment.share } as const] : []),
  ];
}
