import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findMessageFaults, findUseFaults, readLocales } from './check-locales.mjs';
import { findMessageUses, readList } from './messageUses.mjs';

type Texts = Record<string, string>;

function localesOf(texts: { en: Texts; pl?: Texts; ru?: Texts }) {
  return Object.fromEntries(Object.entries(texts).map(([locale, messages]) => [locale, Object.fromEntries(Object.entries(messages).map(([key, text]) => [key, { text, file: `${locale}/home.json` }]))]));
}

function sourcesOf(texts: Texts) {
  return new Map(Object.entries(texts).map(([path, text]) => [path, { path, text, imports: [], exports: [] }]));
}

describe('messages among themselves', () => {
  it('accepts complete languages', () => {
    const locales = localesOf({
      en: { 'home.count': '{count, plural, one {# map} other {# maps}} of {name}' },
      pl: { 'home.count': '{name}: {count, plural, one {# mapa} few {# mapy} many {# map} other {# mapy}}' },
      ru: { 'home.count': '{name}: {count, plural, one {# карта} few {# карты} many {# карт} other {# карты}}' },
    });
    expect(findMessageFaults(locales)).toEqual([]);
  });

  it('finds a key that one language lacks or has alone', () => {
    const faults = findMessageFaults(localesOf({ en: { 'home.title': 'Maps' }, pl: { 'home.other': 'Mapy' } }));
    expect(faults).toEqual(['pl: home.title is missing', 'pl/home.json: home.other is not in English']);
  });

  it('finds text that cannot be read', () => {
    expect(findMessageFaults(localesOf({ en: { 'home.title': 'Maps of {name' } }))[0]).toMatch(/^en\/home\.json: home\.title: cannot be read/);
  });

  it('finds other values than in English', () => {
    const faults = findMessageFaults(localesOf({ en: { 'home.hello': 'Hello {name}' }, pl: { 'home.hello': 'Witaj, {imie}' } }));
    expect(faults).toEqual(['pl/home.json: home.hello: has {imie}, English {name}']);
  });

  it('finds plurals without a form that the language needs, and with one that it has not', () => {
    const faults = findMessageFaults(localesOf({ en: { 'home.count': '{n, plural, one {# map} few {# maps} other {# maps}}' }, pl: { 'home.count': '{n, plural, one {# mapa} other {# map}}' } }));
    expect(faults).toEqual(['en/home.json: home.count: {n, plural} has few, which the language has not', 'pl/home.json: home.count: {n, plural} lacks few, many']);
  });

  it('suspects words that read as in English, unless they are named', () => {
    const locales = localesOf({ en: { 'home.title': 'Journey maps', 'home.brand': 'Itinera', 'home.sign': '→ {n}' }, pl: { 'home.title': 'Journey maps', 'home.brand': 'Itinera', 'home.sign': '→ {n}' } });
    expect(findMessageFaults(locales, (_: string, key: string) => key === 'home.brand')).toEqual(['pl/home.json: home.title: reads as in English; translate it or name it in scripts/sameInEnglish.mjs']);
  });

  it('finds typewriter habits, but lets a command line say FILE...', () => {
    expect(findMessageFaults(localesOf({ en: { 'home.a': 'Wait...', 'home.b': 'Say "yes"', 'home.c': 'Done ', 'home.d': 'import FILE...' } }))).toEqual([
      'en/home.json: home.a: ... instead of …', 'en/home.json: home.b: straight quotes', 'en/home.json: home.c: begins or ends with a space, or is empty',
    ]);
  });
});

describe('the files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'itinera-locales-'));
    mkdirSync(join(folder, 'en'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('finds keys of a foreign area, keys that stand twice and text that is not JSON', () => {
    writeFileSync(join(folder, 'en', 'app.json'), '{\n  "home.title": "Maps",\n  "app.name": "A",\n  "app.name": "B"\n}\n');
    writeFileSync(join(folder, 'en', 'home.json'), '{');
    const { locales, faults } = readLocales(folder);
    expect(faults.slice(0, 2)).toEqual(['en/app.json: app.name stands twice', 'en/app.json: home.title does not begin with its area']);
    expect(faults[2]).toMatch(/^en\/home\.json: /);
    expect(Object.keys(locales.en)).toEqual(['home.title', 'app.name']);
  });
});

describe('messages and sources', () => {
  const keysOf = (...keys: string[]) => Object.fromEntries(keys.map((key) => [key, { text: '', file: 'en/x.json' }]));
  const check = (messages: Record<string, unknown>, texts: Texts, closed: unknown[] = []) => findUseFaults(messages, findMessageUses(sourcesOf(texts), new Set(Object.keys(messages))), closed);

  it('knows keys in calls, in tables and in parts', () => {
    const messages = keysOf('home.title', 'home.file.json', 'home.state.current', 'home.state.future');
    const texts = { 'renderer/a.tsx': "const files = { '.json': 'home.file.json' }; export const a = <p id={tell('home.title')}>{tell(`home.state.${state}`)}</p>;" };
    expect(check(messages, texts)).toEqual([]);
  });

  it('finds keys that nothing uses; types, tests and scripts are no use', () => {
    const texts = { 'shared/a.ts': "export type Key = 'home.title';", 'shared/a.test.ts': "tell('home.title')", 'scripts/make.mjs': "tell('home.title')" };
    expect(check(keysOf('home.title'), texts)).toEqual(['en/x.json: home.title: nothing uses it']);
  });

  it('finds keys and patterns that no message has; file names are none', () => {
    const texts = { 'electron/a.ts': "tell('home.gone'); read('home.png'); tell(`home.kind.${kind}`); open(`home.html?${query}`);" };
    expect(check(keysOf('home.title'), texts)).toEqual(['electron/a.ts: no message home.gone', 'electron/a.ts: no message like home.kind.…', 'en/x.json: home.title: nothing uses it']);
  });

  it('holds a list and its messages together', () => {
    const texts = { 'shared/list.ts': "export const kinds = ['a', 'b'] as const;\nexport const acts = [{ id: 'go' }] as const satisfies readonly Act[];\ntell(`home.kind.${kind}`);" };
    const source = sourcesOf(texts).get('shared/list.ts');
    expect(readList(source, 'acts')).toEqual(['go']);
    const closed = [{ prefix: 'home.kind.', list: 'kinds', values: readList(source, 'kinds') }];
    expect(check(keysOf('home.kind.a', 'home.kind.c'), texts, closed)).toEqual(['kinds: no message home.kind.b', 'en/x.json: home.kind.c: kinds has no such value']);
  });
});
