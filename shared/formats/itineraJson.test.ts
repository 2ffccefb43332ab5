import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { smallJourney } from '../../test/helpers/changesets.ts';
import { wholeDocument } from '../../test/helpers/arbitraries.ts';
import { expectReadable } from '../../test/helpers/expectReadable.ts';
import { isSameDocument } from '../../test/helpers/findFaults.ts';
import { createDocument } from '../changes/createDocument.ts';
import type { Document } from '../changes/document.ts';
import { exportedRecords } from './exportedRecords.ts';
import { itineraJsonSchema } from './itineraJsonSchema.ts';
import { readItineraJson } from './readItineraJson.ts';
import { writeItineraJson } from './writeItineraJson.ts';

const exportedAt = '2026-03-01T10:00:00.000Z';
const published = JSON.parse(readFileSync(new URL('../../assets/schema/itinera-2.schema.json', import.meta.url), 'utf8')) as object;
const ajv = new Ajv2020({ strict: false });
addFormats(ajv);
const isValid = ajv.compile(published);

function textOf(document: Document, journeyId: string | null = null): string {
  return [...writeItineraJson({ exportedAt, records: exportedRecords(document, journeyId), assetIds: [], readAsset: () => { throw new Error('no images'); } })].join('');
}

describe('Itinera JSON', () => {
  it('comes back as it went, the same text for the same content', () => {
    fc.assert(fc.property(wholeDocument, (document) => {
      const text = textOf(document);
      const read = readItineraJson(text);
      if (!read.ok) throw new Error(JSON.stringify(read.refusal));
      const again = createDocument(read.value.records);
      expect(isSameDocument(again, document)).toBe(true);
      expect(textOf(again)).toBe(text);
      expect(textOf(createDocument([...document.records.values()].reverse()))).toBe(text);
    }), { numRuns: 60 });
  });

  it('of one journey stands alone', () => {
    fc.assert(fc.property(wholeDocument, (document) => {
      for (const record of document.records.values()) {
        if (record.type !== 'journey') continue;
        const read = readItineraJson(textOf(document, record.id));
        expect(read.ok).toBe(true);
        expect(read.ok && read.value.records.filter(({ type }) => type === 'journey')).toHaveLength(1);
      }
    }), { numRuns: 40 });
    expect(exportedRecords(createDocument(smallJourney('a')), 'nowhere')).toEqual([]);
  });

  it('follows its published schema, which is up to date: else run `node scripts/make-schema.mjs`', () => {
    expect(published).toEqual(itineraJsonSchema());
    fc.assert(fc.property(wholeDocument, (document) => {
      isValid(JSON.parse(textOf(document)));
      expect(isValid.errors ?? []).toEqual([]);
    }), { numRuns: 20 });
    for (const file of ['happy-pup.en', 'industrial-plastics.ru']) {
      isValid(JSON.parse(readFileSync(new URL(`../../assets/samples/${file}.json`, import.meta.url), 'utf8')));
      expect(isValid.errors ?? []).toEqual([]);
    }
    expect(isValid({ format: 'itinera', version: 2, exportedAt, records: [{ type: 'persona', id: 'p', order: 'a0' }], assets: [] })).toBe(false);
  });
});

const base = smallJourney('a');
type Json = Record<string, unknown>;

function fileWith(change: (records: Json[], file: Json) => void): string {
  const records = structuredClone(base) as Json[];
  const file: Json = { format: 'itinera', version: 2, exportedAt, records, assets: [] };
  change(records, file);
  return JSON.stringify(file);
}

const cases: readonly (readonly [what: string, text: string, key: string, values?: Json])[] = [
  ['nothing', '', 'error.json.truncated'],
  ['a picture', '\u0089PNG\r\n', 'error.json.notJson'],
  ['cut in a text', fileWith(() => undefined).slice(0, 300), 'error.json.truncated'],
  ['cut after a comma', '{"format":"itinera",', 'error.json.truncated'],
  ['a slip of the pen', '{\n  "format": "itinera"\n  "version": 1\n}', 'error.json.syntax', { line: 3, column: 3 }],
  ['another program’s JSON', '{"nodes":[]}', 'error.json.notItinera'],
  ['a bare list', '[1,2]', 'error.json.notItinera'],
  ['null', 'null', 'error.json.notItinera'],
  ['a newer version', fileWith((_, file) => { file.version = 3; file.more = true; }), 'error.json.newer', { version: 3 }],
  ['no version', fileWith((_, file) => { delete file.version; }), 'error.json.value', { path: 'version' }],
  ['no records', fileWith((_, file) => { delete file.records; }), 'error.json.missingField', { path: 'records' }],
  ['records of another kind', fileWith((_, file) => { file.records = {}; }), 'error.json.type', { path: 'records', expected: 'array' }],
  ['an unknown type', fileWith((records) => { records[0]!.type = 'unicorn'; }), 'error.json.value', { path: 'records[0].type' }],
  ['a type from the prototype', fileWith((records) => { records[0]!.type = 'constructor'; }), 'error.json.value', { path: 'records[0].type' }],
  ['a missing field', fileWith((records) => { delete records[5]!.title; }), 'error.json.missingField', { path: 'records[5].title' }],
  ['a wrong type', fileWith((records) => { records[5]!.title = 7; }), 'error.json.type', { path: 'records[5].title', expected: 'string' }],
  ['an unknown field', fileWith((records) => { records[5]!.script = 'alert(1)'; }), 'error.json.unknownField', { path: 'records[5]', field: 'script' }],
  ['a title without end', fileWith((records) => { records[5]!.title = 'x'.repeat(301); }), 'error.json.tooBig', { path: 'records[5].title', maximum: 300 }],
  ['control characters', fileWith((records) => { records[5]!.title = 'a\u0002b'; }), 'error.json.value', { path: 'records[5].title' }],
  ['an id with a quote', fileWith((records) => { records[5]!.id = '"><script>'; }), 'error.json.value', { path: 'records[5].id' }],
  ['an id twice', fileWith((records) => { records[5]!.id = 'a-stage'; }), 'error.json.duplicateId', { path: 'records[5].id', id: 'a-stage', other: 'records[1]' }],
  ['a step of no stage', fileWith((records) => { records[2]!.parentId = 'gone'; }), 'error.json.dangling', { path: 'records[2].parentId', id: 'gone' }],
  ['a card in a stage', fileWith((records) => { records[5]!.parentId = 'a-stage'; }), 'error.json.wrongTarget', { path: 'records[5].parentId', id: 'a-stage', type: 'stage' }],
  ['a card in the wrong lane', fileWith((records) => { records[5]!.laneId = 'a-touchpoints'; }), 'error.json.wrongLane', { path: 'records[5].laneId', type: 'card' }],
  ['a persona that is not there', fileWith((records) => { records[0]!.personaIds = ['p']; }), 'error.json.dangling', { path: 'records[0].personaIds[0]', id: 'p' }],
  ['a reference into another map', fileWith((records) => { records.push(...(smallJourney('b') as unknown as Json[])); records[5]!.laneId = 'b-actions'; }), 'error.json.otherJourney', { path: 'records[5].laneId', id: 'b-actions' }],
  ['an address of an image that is none', fileWith((records) => { records[5]!.image = { assetId: '../../etc/passwd', alt: '' }; }), 'error.json.value', { path: 'records[5].image.assetId' }],
  ['a script for an image', fileWith((_, file) => { file.assets = [{ id: '0'.repeat(64), mediaType: 'image/svg+xml', data: '' }]; }), 'error.json.value', { path: 'assets[0].mediaType' }],
  ['bytes that are not base64', fileWith((_, file) => { file.assets = [{ id: '0'.repeat(64), mediaType: 'image/png', data: '<svg>' }]; }), 'error.json.value', { path: 'assets[0].data' }],
];

describe('hostile or broken JSON is refused with what and where', () => {
  it.each(cases.map(([what, text, key, values]) => ({ what, text, key, values })))('$what', ({ text, key, values }) => {
    const read = readItineraJson(text);
    expect(read).toMatchObject({ ok: false, refusal: values ? { key, values } : { key } });
    if (!read.ok) expectReadable(read.refusal);
  });

  it('nested a million deep', () => {
    for (const text of ['['.repeat(1_000_000), `${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`]) expect(readItineraJson(text).ok).toBe(false);
    expect(readItineraJson(`{"format":"itinera","records":${'['.repeat(50_000_000)}`)).toMatchObject({ refusal: { key: 'error.json.notItinera' } });
    expect(readItineraJson(fileWith((records) => { records[5]!.text = '[{"'.repeat(1000); })).ok).toBe(true);
    const deep = `${'{"a":'.repeat(60)}1${'}'.repeat(60)}`;
    expect(readItineraJson(fileWith((records) => { records[5]!.text = '@'; }).replace('"@"', deep))).toMatchObject({ refusal: { key: 'error.json.type', values: { path: 'records[5].text' } } });
    expect(readItineraJson(fileWith((records) => { records[5]!.more = '@'; }).replace('"@"', deep))).toMatchObject({ refusal: { key: 'error.json.unknownField' } });
  });

  it('with __proto__ anywhere: refused or without effect', () => {
    for (const place of ['"format":', '"type":"card",']) {
      const text = fileWith(() => undefined).replace(place, `"__proto__":{"title":"evil","polluted":true},${place}`);
      const read = readItineraJson(text);
      if (read.ok) for (const record of read.value.records) expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
      expect(({} as Json).polluted).toBeUndefined();
    }
  });

  it('with too many records', () => {
    expect(readItineraJson(fileWith((_, file) => { file.records = Array.from({ length: 200_001 }, () => 0); }))).toMatchObject({ refusal: { key: 'error.json.tooBig', values: { path: 'records' } } });
  });

  it('with so many values that parsing would take all memory', () => {
    const many = '{},'.repeat(7_000_000);
    expect(readItineraJson(`{"format":"itinera","records":[${many}{}]}`)).toMatchObject({ refusal: { key: 'error.json.tooMuch' } });
    expect(readItineraJson(fileWith((records) => { records[5]!.text = '@'; }).replace('"@"', `[${many}{}]`))).toMatchObject({ refusal: { key: 'error.json.tooMuch' } });
  });

  it('never throws, whatever it is given', () => {
    const whole = fileWith(() => undefined);
    fc.assert(fc.property(fc.nat(whole.length), fc.nat(20), fc.string(), (at, length, text) => {
      const read = readItineraJson(whole.slice(0, at) + text + whole.slice(at + length));
      expect(typeof read.ok).toBe('boolean');
    }), { numRuns: 400 });
    fc.assert(fc.property(fc.json(), (text) => { expect(readItineraJson(text).ok).toBe(false); }));
    fc.assert(fc.property(fc.nat(5), fc.constantFrom('id', 'type', 'order', 'title', 'journeyId', 'parentId', 'personaIds', 'kind'), fc.jsonValue(), (at, field, value) => {
      const read = readItineraJson(fileWith((records) => { records[at]![field] = value; }));
      if (!read.ok) expectReadable(read.refusal);
    }), { numRuns: 400 });
  });

  it('takes script and markup as the text it is, and a byte order mark', () => {
    const script = '<script>alert(1)</script><img src=x onerror=alert(1)>{count, plural, =0 {x}}';
    const read = readItineraJson(`\uFEFF${fileWith((records) => { records[5]!.title = script; })}`);
    expect(read.ok && read.value.records[5]).toMatchObject({ title: script });
  });
});

describe('a file of version 1', () => {
  const file = { format: 'itinera', version: 1, exportedAt, assets: [] };

  it('comes in with its personas as sheets', () => {
    const read = readItineraJson(JSON.stringify({ ...file, records: [{ type: 'persona', id: 'p', order: 'a0', name: 'Petra', age: '34', goals: ['Rest'] }] }));
    expect(read).toMatchObject({ ok: true, value: { version: 2 } });
    expect(read.ok && read.value.records.flatMap((record) => (record.type === 'claim' ? [record.text] : []))).toEqual(['34', 'Rest']);
  });

  it('is refused with what and where when its personas are wrong, and version 2 knows them no more', () => {
    expect(readItineraJson(JSON.stringify({ ...file, records: [{ type: 'persona', id: 'p', order: 'a0', name: 'Petra', goals: 'none' }] }))).toMatchObject({ refusal: { key: 'error.json.unknownField', values: { path: 'records[0]', field: 'goals' } } });
    expect(readItineraJson(JSON.stringify({ ...file, version: 2, records: [{ type: 'persona', id: 'p', order: 'a0', name: 'Petra', age: '34' }] }))).toMatchObject({ refusal: { key: 'error.json.unknownField' } });
  });
});
