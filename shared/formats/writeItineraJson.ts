import { compareOrder } from '../base/order.ts';
import type { AnyRecord } from '../model/records.ts';
import { recordSchemas } from '../model/records.ts';
import { itineraVersion, type ItineraAsset } from './itineraFile.ts';

export interface ItineraContent {
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  readonly records: readonly AnyRecord[];
  readonly assetIds: readonly string[];
  /** Called for each asset when its turn comes, so that not all images are in memory at once. */
  readonly readAsset: (id: string) => ItineraAsset;
}

const types = Object.keys(recordSchemas);

/**
 * Itinera JSON piece by piece: one line for each record and asset. The same content gives the same text: records by type, then order, then id;
 * `type` and `id` first, then the other fields by name.
 */
export function* writeItineraJson(content: ItineraContent): Generator<string, void, undefined> {
  yield `{\n  "format": "itinera",\n  "version": ${itineraVersion},\n  "exportedAt": ${JSON.stringify(content.exportedAt)},\n  "records": [`;
  yield* lines([...content.records].sort(compareRecords), inFieldOrder);
  yield '],\n  "assets": [';
  yield* lines([...content.assetIds].sort(), (id) => content.readAsset(id));
  yield ']\n}\n';
}

function* lines<Item>(items: readonly Item[], valueOf: (item: Item) => unknown): Generator<string, void, undefined> {
  for (const [index, item] of items.entries()) yield `${index === 0 ? '\n' : ',\n'}    ${JSON.stringify(valueOf(item))}`;
  if (items.length > 0) yield '\n  ';
}

function compareRecords(a: AnyRecord, b: AnyRecord): number {
  return types.indexOf(a.type) - types.indexOf(b.type) || compareOrder(a, b);
}

function inFieldOrder(record: AnyRecord): unknown {
  const { type, id, ...others } = record;
  return { type, id, ...(sorted(others) as object) };
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, sorted(part)]));
}
