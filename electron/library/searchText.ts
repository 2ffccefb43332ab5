import { z } from 'zod';
import { recordSchemas, type AnyRecord } from '../../shared/model/records.ts';
import { titleOf } from '../../shared/model/titleOf.ts';
import { buyingRings, channels, empathyZones, factKeys, grayZones } from '../../shared/model/vocabulary.ts';

interface JsonSchema {
  readonly type?: string;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly pattern?: string;
  readonly format?: string;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

/** The schema of each type tells which fields hold a person's words, so a new field is searchable the day it is in the model. */
const schemas = new Map(Object.entries(recordSchemas).map(([type, schema]) => [type, z.toJSONSchema(schema) as JsonSchema]));
/** Words that people do not write: a drawing's seed, a currency code, what a view picks out of other records, whom a comment's text names, how a dataset is cut. */
const unwritten = new Set(['seed', 'currency', 'filters', 'mentions', 'columns', 'segmentRule']);

/** What a claim takes from a vocabulary: it has a name in every language, so nobody would look for it by this word. */
const vocabulary: ReadonlySet<string> = new Set([...channels, ...factKeys, ...buyingRings, ...empathyZones, ...grayZones]);

/** The words by which a person would look for a record first. */
export function searchedTitleOf(record: AnyRecord): string {
  const title = titleOf(record);
  return record.type === 'claim' && vocabulary.has(title) ? '' : title;
}

/** Everything else that a person wrote into a record, in the order of its schema. */
export function bodyOf(record: AnyRecord): string[] {
  const title = titleOf(record);
  const texts: string[] = [];
  collect(record, schemas.get(record.type), texts);
  return texts.filter((text) => text !== title && !(record.type === 'claim' && vocabulary.has(text)));
}

function collect(value: unknown, schema: JsonSchema | undefined, texts: string[]): void {
  if (!schema || value === undefined) return;
  for (const option of schema.anyOf ?? schema.oneOf ?? []) if (suits(value, option)) return collect(value, option, texts);
  if (schema.enum !== undefined || schema.const !== undefined || schema.pattern !== undefined || schema.format !== undefined) return;
  if (typeof value === 'string' && schema.type === 'string') texts.push(value);
  else if (Array.isArray(value)) for (const item of value) collect(item, schema.items, texts);
  else if (typeof value === 'object' && value !== null) {
    for (const [field, part] of Object.entries(schema.properties ?? {})) if (!unwritten.has(field)) collect((value as Record<string, unknown>)[field], part, texts);
  }
}

function suits(value: unknown, schema: JsonSchema): boolean {
  if (Array.isArray(schema.enum)) return schema.enum.includes(value);
  if (schema.properties) {
    return typeof value === 'object' && value !== null && Object.entries(schema.properties).every(([field, part]) => part.const === undefined || part.const === (value as Record<string, unknown>)[field]);
  }
  return schema.type === typeof value;
}
