// Every message exists in every language, can be read, says the same and is used; every message that the sources name exists.
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TYPE, isPluralElement, isSelectElement, isTagElement, parse } from '@formatjs/icu-messageformat-parser';
import { findMessageUses, readList } from './messageUses.mjs';
import { sameInEnglish } from './sameInEnglish.mjs';
import { readSources, root } from './sourceFiles.mjs';

const vocabulary = 'shared/model/vocabulary.ts';
const actions = 'shared/contract/actionList.ts';
const findings = 'shared/metrics/findings/finding.ts';
/** Messages of one prefix stand for the values of one list: no more and no fewer. */
const closedPrefixes = [
  ...[
    ['laneKind', 'laneKinds'], ['laneHint', 'laneKinds'], ['channel', 'channels'], ['evidenceGrade', 'evidenceGrades'], ['tint', 'tints'], ['duration', 'durationUnits'],
    ['durationUnit', 'durationUnits'], ['initiator', 'initiators'], ['compliance', 'compliances'], ['connectionKind', 'connectionKinds'], ['journeyState', 'journeyStates'],
    ['perspective', 'perspectives'], ['opportunityStatus', 'opportunityStatuses'], ['metricKind', 'metricKinds'], ['metricDirection', 'metricDirections'],
    ['personaGrade', 'personaGrades'], ['evidenceKind', 'evidenceKinds'], ['emotionFamily', 'emotionFamilies'],
  ].map(([prefix, list]) => ({ prefix: `vocabulary.${prefix}.`, path: vocabulary, list })),
  { prefix: 'scene.state.', path: vocabulary, list: 'journeyStates' },
  { prefix: 'scene.metric.', path: vocabulary, list: 'metricKinds' },
  { prefix: 'action.menu.', path: actions, list: 'menuNames' },
  { prefix: 'finding.category.', path: findings, list: 'findingCategories' },
  { prefix: 'finding.severity.', path: findings, list: 'severities' },
];

/** The messages of each locale with the file of each: `{ en: { key: { text, file } } }`. A key twice in one locale is a fault. */
export function readLocales(folder) {
  const faults = [];
  const locales = {};
  for (const locale of readdirSync(folder).sort()) {
    const messages = {};
    for (const name of readdirSync(join(folder, locale)).sort()) {
      const file = `${locale}/${name}`;
      const entries = readEntries(join(folder, locale, name), file, faults);
      for (const [key, text] of entries) {
        if (!key.startsWith(`${basename(name, '.json')}.`)) faults.push(`${file}: ${key} does not begin with its area`);
        if (Object.hasOwn(messages, key)) faults.push(`${file}: ${key} stands twice`);
        messages[key] = { text, file };
      }
    }
    locales[locale] = messages;
  }
  return { locales, faults };
}

function readEntries(path, file, faults) {
  const text = readFileSync(path, 'utf8');
  const keys = [...text.matchAll(/^\s*"([^"]+)":/gm)].map(([, key]) => key);
  for (const key of new Set(keys.filter((key, index) => keys.indexOf(key) !== index))) faults.push(`${file}: ${key} stands twice`);
  try {
    return Object.entries(JSON.parse(text));
  } catch (error) {
    faults.push(`${file}: ${error.message}`);
    return [];
  }
}

/** Faults of the messages among themselves, one line each. `isSame(locale, key)` says which may read as in English. */
export function findMessageFaults(locales, isSame = () => false) {
  const faults = [];
  const parsed = {};
  for (const [locale, messages] of Object.entries(locales)) {
    parsed[locale] = {};
    for (const [key, { text, file }] of Object.entries(messages)) {
      const place = `${file}: ${key}`;
      try {
        const elements = parse(text, { requiresOtherClause: true });
        parsed[locale][key] = describe(elements);
        faults.push(...pluralFaults(place, locale, elements));
      } catch (error) {
        faults.push(`${place}: cannot be read: ${error.message}`);
      }
      faults.push(...writingFaults(place, text));
    }
  }
  for (const locale of Object.keys(locales).filter((name) => name !== 'en')) faults.push(...differences(locales, parsed, locale, isSame));
  return faults;
}

function differences(locales, parsed, locale, isSame) {
  const faults = [];
  for (const key of Object.keys(locales.en)) {
    const theirs = locales[locale][key];
    const [english, other] = [parsed.en[key], parsed[locale][key]];
    if (!theirs) faults.push(`${locale}: ${key} is missing`);
    else if (english && other && english.values !== other.values) faults.push(`${theirs.file}: ${key}: has ${other.values || 'no values'}, English ${english.values || 'none'}`);
    else if (other?.words && theirs.text === locales.en[key].text && !isSame(locale, key)) faults.push(`${theirs.file}: ${key}: reads as in English; translate it or name it in scripts/sameInEnglish.mjs`);
  }
  for (const [key, { file }] of Object.entries(locales[locale])) if (!Object.hasOwn(locales.en, key)) faults.push(`${file}: ${key} is not in English`);
  return faults;
}

/** The values that a message takes (`select` with its choices, which are no words) and whether it has words of its own. */
function describe(elements) {
  const values = new Set();
  let words = false;
  const walk = (element) => {
    if (element.type === TYPE.literal) words ||= /\p{L}{2}/u.test(element.value);
    else if (isSelectElement(element)) values.add(`{${element.value}: ${Object.keys(element.options).sort().join(' ')}}`);
    else if (isTagElement(element)) values.add(`<${element.value}>`);
    else if (element.type !== TYPE.pound) values.add(`{${element.value}}`);
    for (const part of partsOf(element)) walk(part);
  };
  elements.forEach(walk);
  return { values: Array.from(values, String).sort().join(' '), words };
}

function partsOf(element) {
  if (isTagElement(element)) return element.children;
  return isPluralElement(element) || isSelectElement(element) ? Object.values(element.options).flatMap(({ value }) => value) : [];
}

function pluralFaults(place, locale, elements) {
  return elements.flatMap((element) => {
    const inner = pluralFaults(place, locale, partsOf(element));
    if (!isPluralElement(element)) return inner;
    const needed = new Intl.PluralRules(locale, { type: element.pluralType }).resolvedOptions().pluralCategories;
    const given = Object.keys(element.options).filter((option) => !option.startsWith('='));
    const missing = needed.filter((category) => !given.includes(category));
    const needless = given.filter((category) => !needed.includes(category));
    if (missing.length > 0) inner.push(`${place}: {${element.value}, plural} lacks ${missing.join(', ')}`);
    if (needless.length > 0) inner.push(`${place}: {${element.value}, plural} has ${needless.join(', ')}, which the language has not`);
    return inner;
  });
}

/** Typewriter habits that a printed page would not forgive. */
function writingFaults(place, text) {
  const faults = [];
  if (text.trim() !== text || text === '') faults.push(`${place}: begins or ends with a space, or is empty`);
  // In the help of a command line, FILE... means that several are taken.
  if (/(?<!\p{Lu})\.\.\./u.test(text)) faults.push(`${place}: ... instead of …`);
  if (text.includes('"')) faults.push(`${place}: straight quotes`);
  return faults;
}

/** Faults between messages and sources: keys used and missing, keys that nothing uses, lists and their messages. */
export function findUseFaults(messages, uses, closed) {
  const faults = uses.keys.filter(({ key }) => !Object.hasOwn(messages, key)).map(({ key, path }) => `${path}: no message ${key}`);
  const keys = Object.keys(messages);
  for (const { pattern, text, path } of uses.patterns) if (!keys.some((key) => pattern.test(key))) faults.push(`${path}: no message like ${text}`);
  const used = new Set(uses.keys.map(({ key }) => key));
  for (const key of keys) {
    if (!used.has(key) && !uses.patterns.some(({ pattern }) => pattern.test(key))) faults.push(`${messages[key].file}: ${key}: nothing uses it`);
  }
  for (const { prefix, list, values } of closed) {
    for (const value of values) if (!Object.hasOwn(messages, prefix + value)) faults.push(`${list}: no message ${prefix}${value}`);
    for (const key of keys) if (key.startsWith(prefix) && !values.includes(key.slice(prefix.length))) faults.push(`${messages[key].file}: ${key}: ${list} has no such value`);
  }
  return [...new Set(faults)];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { locales, faults } = readLocales(join(root, 'assets/locales'));
  faults.push(...findMessageFaults(locales, (locale, key) => sameInEnglish[locale]?.includes(key) ?? false));
  const sources = readSources();
  const closed = closedPrefixes.map(({ prefix, path, list }) => ({ prefix, list, values: readList(sources.get(path), list) }));
  faults.push(...findUseFaults(locales.en, findMessageUses(sources, new Set(Object.keys(locales.en))), closed));
  for (const fault of faults) console.error(fault);
  process.exit(faults.length > 0 ? 1 : 0);
}
