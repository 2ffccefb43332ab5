import { isSameJson } from '../base/isSameJson.ts';
import { contentOfJourney, type Document } from '../changes/document.ts';
import { canStandFor } from '../model/isJourneyPart.ts';
import { cellItemTypes, type AnyRecord, type RecordType } from '../model/records.ts';
import { renewIds } from '../model/renewIds.ts';
import { titleOf } from '../model/titleOf.ts';

/** A journey in a library as it is or was at some moment. */
export interface JourneyAt {
  readonly document: Document;
  readonly journeyId: string;
}

export interface AlignedJourneys {
  /** The records of the first journey under the ids of their counterparts; what has none keeps its own. */
  readonly before: readonly AnyRecord[];
  readonly after: readonly AnyRecord[];
}

/** What two different maps are compared by; saved views are each map's own. */
const partTypes: ReadonlySet<RecordType> = new Set(['journey', 'stage', 'step', 'lane', ...cellItemTypes, 'reading', 'emotion', 'connection']);

/**
 * Gives the counterparts in two journeys one id: two versions of one journey pair by id, two different ones by `originId`, whichever of them was
 * derived. Emotions, connections and readings that are left pair by what they stand at.
 */
export function alignJourneys(before: JourneyAt, after: JourneyAt): AlignedJourneys {
  const isSelf = before.journeyId === after.journeyId;
  const [old, next] = [contentOf(before, isSelf), contentOf(after, isSelf)];
  const pairs = isSelf ? pairsBy(new Map(), old, next, ({ id }) => id) : originPairs(old, next);
  if (old.length > 0 && next.length > 0) pairs.set(before.journeyId, after.journeyId);
  const named = renamed(old, pairs);
  const nextIds = new Set(next.map(({ id }) => id));
  const known = new Map(named.filter(({ id }) => nextIds.has(id)).map(({ id }) => [id, id]));
  const attached = pairsBy(pairsBy(known, named, next, contentKey), named, next, placeKey);
  return { before: renamed(named, attached), after: next };
}

function contentOf({ document, journeyId }: JourneyAt, isSelf: boolean): AnyRecord[] {
  const journey = document.records.get(journeyId);
  if (journey?.type !== 'journey') return [];
  const records = [journey, ...contentOfJourney(document, journeyId)];
  return isSelf ? records : records.filter(({ type }) => partTypes.has(type));
}

/** Of several parts that name one original, the one that says the same goes first. */
function originPairs(old: readonly AnyRecord[], next: readonly AnyRecord[]): Map<string, string> {
  const oldById = new Map(old.map((record) => [record.id, record]));
  const nextById = new Map(next.map((record) => [record.id, record]));
  const candidates = [
    ...next.flatMap((record) => withOriginal(record, oldById).map((original) => ({ old: original, next: record, derivedId: record.id }))),
    ...old.flatMap((record) => withOriginal(record, nextById).map((original) => ({ old: record, next: original, derivedId: record.id }))),
  ];
  const rank = (candidate: (typeof candidates)[number]) => `${titleOf(candidate.old) === titleOf(candidate.next) ? 0 : 1} ${candidate.derivedId}`;
  const pairs = new Map<string, string>();
  const taken = new Set<string>();
  for (const candidate of candidates.sort((a, b) => (rank(a) < rank(b) ? -1 : 1))) {
    if (pairs.has(candidate.old.id) || taken.has(candidate.next.id)) continue;
    pairs.set(candidate.old.id, candidate.next.id);
    taken.add(candidate.next.id);
  }
  return pairs;
}

function withOriginal(record: AnyRecord, byId: ReadonlyMap<string, AnyRecord>): AnyRecord[] {
  const original = 'originId' in record && record.originId ? byId.get(record.originId) : undefined;
  return original && canStandFor(record, original) ? [original] : [];
}

/** The pairs with those added that have equal keys; a record without a key (`null`) is left alone. */
function pairsBy(pairs: ReadonlyMap<string, string>, old: readonly AnyRecord[], next: readonly AnyRecord[], keyOf: (record: AnyRecord) => string | null): Map<string, string> {
  const found = new Map(pairs);
  const taken = new Set(pairs.values());
  const free = Map.groupBy(next.filter(({ id }) => !taken.has(id)).toSorted((a, b) => (a.id < b.id ? -1 : 1)), keyOf);
  for (const record of old.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = found.has(record.id) ? null : keyOf(record);
    const match = key === null ? undefined : free.get(key)?.shift();
    if (match) found.set(record.id, match.id);
  }
  return found;
}

/** What an attached record is attached to. */
function placeKey(record: AnyRecord): string | null {
  if (record.type === 'emotion') return `emotion ${record.parentId} ${record.personaId}`;
  if (record.type === 'connection') return `connection ${record.fromId} ${record.toId}`;
  return record.type === 'reading' ? `reading ${record.parentId} ${record.date}` : null;
}

function contentKey(record: AnyRecord): string | null {
  const place = placeKey(record);
  if (place === null) return null;
  const { id: _id, ...content } = record;
  return `${place} ${JSON.stringify(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)))}`;
}

function renamed(records: readonly AnyRecord[], pairs: ReadonlyMap<string, string>): readonly AnyRecord[] {
  const ids = records.map(({ id }) => pairs.get(id) ?? id);
  if (isSameJson(ids, records.map(({ id }) => id))) return records;
  let at = 0;
  return renewIds(records, () => ids[at++] ?? '');
}
