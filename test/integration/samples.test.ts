import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDocument } from '../../shared/changes/createDocument.ts';
import { contentOfPersona, sectionsOf } from '../../shared/changes/personaParts.ts';
import { readItineraJson } from '../../shared/formats/readItineraJson.ts';
import type { ItineraFile } from '../../shared/formats/itineraFile.ts';
import { laneKinds, connectionKinds } from '../../shared/model/vocabulary.ts';
import { isCellItem, type AnyRecord, type RecordType, type RecordOf } from '../../shared/model/records.ts';

const folder = new URL('../../assets/samples/', import.meta.url);
const slugs = ['happy-pup', 'industrial-plastics'] as const;
const locales = ['en', 'pl', 'ru'] as const;

const textOf = (slug: string, locale: string) => readFileSync(new URL(`${slug}.${locale}.json`, folder), 'utf8');

function fileOf(slug: string, locale: string): ItineraFile {
  const result = readItineraJson(textOf(slug, locale));
  if (!result.ok) throw new Error(`${slug}.${locale}: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

function recordsOf<Type extends RecordType>(records: readonly AnyRecord[], type: Type): RecordOf<Type>[] {
  return records.filter((record): record is RecordOf<Type> => record.type === type);
}

/** Ids, references and choices of a record as they are; its words and figures only as there or not. */
function structureOf(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return value.map((part) => structureOf(part, field));
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, structureOf(part, name)]));
  const isWords = ['title', 'text', 'name', 'label', 'note', 'alt', 'unit', 'source', 'owner', 'value', 'target'].includes(field) || (typeof value === 'string' && /[^\w:.,-]/.test(value));
  return isWords ? typeof value : value;
}

const fieldsInWords = new Set(['asksFor', 'tags', 'channel', 'quote', 'archetype', 'role', 'segment', 'opposite', 'situation', 'outcome', 'scenario', 'expectations', 'goal']);

function skeletonOf(file: ItineraFile) {
  return file.records.map((record) => structureOf(Object.fromEntries(Object.entries(record).map(([field, part]) => [field, fieldsInWords.has(field) ? (Array.isArray(part) ? part.length : 'words') : part]))));
}

describe('the samples', () => {
  it('are what scripts/make-samples.mjs writes', async () => {
    const script = new URL('../../scripts/make-samples.mjs', import.meta.url).href;
    const { makeSampleFiles } = (await import(/* @vite-ignore */ script)) as { makeSampleFiles: () => Map<string, string> };
    const made = makeSampleFiles();
    expect([...made.keys()].sort()).toEqual(readdirSync(folder).sort());
    const stale = slugs.flatMap((slug) => locales.filter((locale) => made.get(`${slug}.${locale}.json`) !== textOf(slug, locale)).map((locale) => `${slug}.${locale}`));
    expect(stale).toEqual([]);
  });

  it('can stand in one library: no id twice, no two journeys or personas at one place', () => {
    for (const locale of locales) {
      const records = slugs.flatMap((slug) => fileOf(slug, locale).records);
      expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
      for (const type of ['journey', 'persona'] as const) {
        const orders = recordsOf(records, type).map(({ order }) => order);
        expect(new Set(orders).size).toBe(orders.length);
      }
    }
  });

  it('fill every kind of lane and use every kind of connection', () => {
    const records = slugs.flatMap((slug) => fileOf(slug, 'en').records);
    const lanes = new Map(recordsOf(records, 'lane').map((lane) => [lane.id, lane.kind]));
    const filled = new Set(records.filter(isCellItem).map(({ laneId }) => lanes.get(laneId)));
    expect(laneKinds.filter((kind) => kind !== 'emotion' && !filled.has(kind))).toEqual([]);
    expect([...new Set(recordsOf(records, 'connection').map(({ kind }) => kind))].sort()).toEqual([...connectionKinds].sort());
  });
});

describe.each(slugs)('%s', (slug) => {
  it('has one structure in all languages', () => {
    const english = skeletonOf(fileOf(slug, 'en'));
    for (const locale of ['pl', 'ru']) expect(skeletonOf(fileOf(slug, locale))).toEqual(english);
  });

  it.each(locales)('leaves no lane and no step empty (%s)', (locale) => {
    const { records } = fileOf(slug, locale);
    const items = records.filter(isCellItem);
    const lanes = recordsOf(records, 'lane').filter(({ kind }) => kind !== 'emotion');
    const readings = recordsOf(records, 'reading');
    expect(lanes.filter(({ id }) => items.filter(({ laneId }) => laneId === id).length < 3)).toEqual([]);
    expect(recordsOf(records, 'step').filter(({ id }) => items.filter(({ parentId }) => parentId === id).length < 7)).toEqual([]);
    expect(recordsOf(records, 'metric').filter(({ id }) => readings.filter(({ parentId }) => parentId === id).length < 2)).toEqual([]);
  });

  it('tells of each touchpoint who started it, through which channel, how hard it was and who answers for it', () => {
    const needed = ['text', 'channel', 'initiator', 'expectation', 'reality', 'effort', 'importance', 'owner', 'evidenceGrade'];
    const touchpoints = recordsOf(fileOf(slug, 'en').records, 'touchpoint');
    expect(touchpoints.flatMap((touchpoint) => needed.filter((field) => !(field in touchpoint)).map((field) => `${touchpoint.id}: ${field}`))).toEqual([]);
  });

  it('draws a labelled curve for each persona of the journey', () => {
    const { records } = fileOf(slug, 'en');
    const personaIds = recordsOf(records, 'journey').flatMap((journey) => journey.personaIds);
    const labelled = recordsOf(records, 'emotion').filter(({ label }) => label);
    expect(personaIds.length).toBeGreaterThan(1);
    expect(personaIds.filter((id) => labelled.filter(({ personaId }) => personaId === id).length < 4)).toEqual([]);
  });

  it('knows its personas in full, each claim with its grade', () => {
    const document = createDocument(fileOf(slug, 'en').records);
    for (const persona of recordsOf(fileOf(slug, 'en').records, 'persona')) {
      expect(Object.keys(persona)).toEqual(expect.arrayContaining(['portrait', 'archetype', 'role', 'segment', 'segmentShare', 'quote', 'buyingRoles', 'ink']));
      const kinds = sectionsOf(document, persona.id).map(({ kind }) => kind);
      expect(kinds).toEqual(expect.arrayContaining(['who', 'goals', 'needs', 'pains', 'channels', 'bio']));
      expect(contentOfPersona(document, persona.id).filter((part) => part.type === 'claim' && !part.evidenceGrade)).toEqual([]);
    }
  });

  it('carries exactly the images that it shows, each under the hash of its bytes', () => {
    const { records, assets } = fileOf(slug, 'ru');
    const shown = new Set(recordsOf(records, 'card').flatMap(({ image }) => image?.assetId ?? []));
    expect(new Set(assets.map(({ id }) => id))).toEqual(shown);
    for (const { id, data } of assets) expect(createHash('sha256').update(Buffer.from(data, 'base64')).digest('hex')).toBe(id);
  });

  it('speaks Russian in Russian', () => {
    const { records } = fileOf(slug, 'ru');
    const words = records.flatMap((record) => ('title' in record ? [record.title ?? ''] : 'name' in record ? [record.name ?? ''] : [])).filter((text) => /\p{L}/u.test(text));
    expect(words.filter((text) => !/\p{Script=Cyrillic}/u.test(text)).filter((text) => !['NPS', 'CSAT', 'CES'].includes(text))).toEqual([]);
  });
});
