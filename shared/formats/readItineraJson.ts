import { isSameJson } from '../base/isSameJson.ts';
import { accept, refuse, type Refusal, type Result } from '../base/result.ts';
import { upgradeRecords } from '../changes/upgradeRecords.ts';
import { cellItemTypeOfLane } from '../model/cellItemTypeOfLane.ts';
import { goTogether, referencesOf } from '../model/references.ts';
import { isCellItem, type AnyRecord } from '../model/records.ts';
import { describeIssue } from './describeIssue.ts';
import { findExcess } from './findExcess.ts';
import { itineraFileSchema, itineraVersion, mostRecords, type ItineraFile } from './itineraFile.ts';

/** Longer texts would not fit into memory several times over, which reading takes. UTF-16 code units. */
export const longestText = 400_000_000;
/** Ours are six deep, and the most records that a file may hold have some twenty values each. */
const bounds = { depth: 100, values: 6_000_000 };

/**
 * Reads Itinera JSON. Whatever is wrong is refused with one `error.json.*` that says what and where (`path`, or `line` and `column`);
 * what is accepted is whole: ids are unique, references lead to records of the right type in the same file and journey.
 */
export function readItineraJson(text: string): Result<ItineraFile> {
  if (text.length > longestText) return refuse('error.json.tooLarge', { megabytes: Math.round(longestText / 1_000_000) });
  const excess = findExcess(text, bounds);
  if (excess) return refuse(excess === 'depth' ? 'error.json.notItinera' : 'error.json.tooMuch');
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (error) {
    return syntaxFault(text, error);
  }
  return checkItineraFile(value);
}

function checkItineraFile(value: unknown): Result<ItineraFile> {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'itinera') return refuse('error.json.notItinera');
  if ('version' in value && typeof value.version === 'number' && value.version > itineraVersion) return refuse('error.json.newer', { version: value.version });
  // The schema would first look at each of them, and note a fault of each.
  if ('records' in value && Array.isArray(value.records) && value.records.length > mostRecords) return refuse('error.json.tooBig', { path: 'records', maximum: mostRecords });
  const parsed = itineraFileSchema.safeParse(asCurrentVersion(value));
  if (!parsed.success) return describeIssue(parsed.error);
  const fault = findIdFault(parsed.data) ?? findReferenceFault(parsed.data.records);
  return fault ? { ok: false, refusal: fault } : accept(parsed.data);
}

/** A file of an earlier version as one of this; what is wrong with it stays as it is, where it is. */
function asCurrentVersion(value: object): object {
  if (!('version' in value && value.version === 1)) return value;
  const records: unknown = 'records' in value ? value.records : undefined;
  return { ...value, version: itineraVersion, ...(Array.isArray(records) && { records: upgradeRecords(records as AnyRecord[]) }) };
}

function syntaxFault(text: string, error: unknown): Result<never> {
  const message = error instanceof Error ? error.message : '';
  const place = /position (\d+)/.exec(message);
  const position = Number(place?.[1]);
  if (/end of JSON|Unterminated/.test(message) || position >= text.trimEnd().length) return refuse('error.json.truncated');
  if (!place) return refuse('error.json.notJson');
  const before = text.slice(0, position).split('\n');
  return refuse('error.json.syntax', { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 });
}

function findIdFault(file: ItineraFile): Refusal | null {
  const places = new Map<string, number>();
  for (const [index, record] of file.records.entries()) {
    const first = places.get(record.id);
    if (first !== undefined) return { key: 'error.json.duplicateId', values: { path: `records[${index}].id`, id: record.id, other: `records[${first}]` } };
    places.set(record.id, index);
  }
  const assets = new Map<string, unknown>();
  for (const [index, asset] of file.assets.entries()) {
    if (assets.has(asset.id) && !isSameJson(assets.get(asset.id), asset)) return { key: 'error.json.duplicateId', values: { path: `assets[${index}].id`, id: asset.id, other: 'assets' } };
    assets.set(asset.id, asset);
  }
  return null;
}

function findReferenceFault(records: readonly AnyRecord[]): Refusal | null {
  const byId = new Map(records.map((record) => [record.id, record]));
  for (const [index, record] of records.entries()) {
    const references = record.type === 'journey' ? record.personaIds.map((id, at) => ({ field: `personaIds[${at}]`, id, types: ['persona'] })) : referencesOf(record);
    for (const { field, id, types } of references) {
      const values = { path: `records[${index}].${field}`, id };
      const target = byId.get(id);
      if (!target) return { key: 'error.json.dangling', values };
      if (!(types as readonly string[]).includes(target.type)) return { key: 'error.json.wrongTarget', values: { ...values, type: target.type } };
      if (!goTogether(record, target)) return { key: 'error.json.otherJourney', values };
    }
    const lane = isCellItem(record) ? byId.get(record.laneId) : undefined;
    if (lane?.type === 'lane' && cellItemTypeOfLane(lane.kind) !== record.type) return { key: 'error.json.wrongLane', values: { path: `records[${index}].laneId`, type: record.type } };
  }
  return null;
}
