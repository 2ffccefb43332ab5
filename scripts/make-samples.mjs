/**
 * Writes assets/samples/<sample>.<locale>.json from scripts/samples: one structure, three languages, the same ids.
 * Run by hand after a change: `node scripts/make-samples.mjs` (Node ≥ 22.18: it reads TypeScript directly).
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateNKeysBetween } from 'fractional-indexing';
import { writeItineraJson } from '../shared/formats/writeItineraJson.ts';
import { happyPup } from './samples/happyPup.mjs';
import { industrialPlastics } from './samples/industrialPlastics.mjs';
import { sheetFields, sheetRecords } from './samples/sheetRecords.mjs';
import { inLocale, isWords } from './samples/texts.mjs';

const folder = new URL('../assets/samples/', import.meta.url);
const pictureFolder = new URL('samples/pictures/', import.meta.url);
const samples = [happyPup, industrialPlastics];
const cellTypes = { touchpoints: 'touchpoint', opportunities: 'opportunity', kpis: 'metric' };

const orders = (count) => generateNKeysBetween(null, null, count);
const listOf = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
/** A cell's content is a bare text or an object with a title. */
const fieldsOf = (item) => (isWords(item) ? { title: item } : item);

function recordsOf(sample) {
  const journeyId = `${sample.slug}-journey`;
  const stepIdOf = (key) => `${sample.slug}-step-${key}`;
  return [
    ...personaRecords(sample),
    ...evidenceRecords(sample),
    { type: 'journey', id: journeyId, order: orders(samples.length)[samples.indexOf(sample)], ...sample.journey, personaIds: sample.attached.map((key) => `${sample.slug}-${key}`) },
    ...laneRecords(sample, journeyId),
    ...stageRecords(sample, journeyId, stepIdOf),
    ...sample.stages.flatMap((stage) => stage.steps).flatMap((step) => [...cellRecords(sample, journeyId, step, stepIdOf(step.key)), ...emotionRecords(sample, journeyId, step, stepIdOf(step.key))]),
    ...connectionRecords(sample, journeyId),
    ...stanceRecords(sample, journeyId),
    ...stakeholderRecords(sample),
  ];
}

/** Both samples come into one library, so the order runs through the personas of both. */
function personaRecords(sample) {
  const orderOf = orderAmong(samples.flatMap(({ personas }) => personas));
  return sample.personas.flatMap((persona) => [
    { type: 'persona', order: orderOf(persona), ...Object.fromEntries(Object.entries(persona).filter(([field]) => !sheetFields.includes(field))) },
    ...sheetRecords(persona, (kind, number) => evidenceOnClaim(sample, persona, kind, number)),
  ]);
}

/** The evidence that a claim rests on, by `on` of the evidence: `marta/needs/2`, or `marta/needs` for all of a section. */
function evidenceOnClaim(sample, persona, kind, number) {
  const section = `${persona.id.replace(`${sample.slug}-`, '')}/${kind}`;
  return sample.evidence.filter(({ on }) => on.includes(section) || on.includes(`${section}/${number}`)).map((evidence) => ({ ...evidence, id: evidenceIdOf(sample, evidence.key) }));
}

function evidenceRecords(sample) {
  const orderOf = orderAmong(samples.flatMap(({ evidence }) => evidence));
  return sample.evidence.map((evidence) => {
    const { key, on: _, ...fields } = evidence;
    return { type: 'evidence', id: evidenceIdOf(sample, key), order: orderOf(evidence), ...fields };
  });
}

/** The evidence that a card rests on, by `on` of the evidence. */
function evidenceIdsOf(sample, itemId) {
  const found = sample.evidence.filter(({ on }) => on.some((address) => itemIdOf(sample, ...address.split('/')) === itemId));
  return found.length > 0 ? found.map(({ key }) => evidenceIdOf(sample, key)) : undefined;
}

/** The map of those around the product; an actor that has no name is a persona of the sample. */
function stakeholderRecords({ slug, stakeholders }) {
  if (!stakeholders) return [];
  const { actors, relations, ...map } = stakeholders;
  const parentId = `${slug}-stakeholders`;
  const actorIdOf = (key) => `${parentId}-${key}`;
  return [
    { type: 'stakeholderMap', id: parentId, order: orders(1)[0], ...map },
    ...actors.map(({ key, ...actor }) => ({ type: 'actor', id: actorIdOf(key), parentId, ...(actor.name ? {} : { personaId: `${slug}-${key}` }), ...actor })),
    ...relations.map(({ from, to, ...relation }) => ({ type: 'relation', id: `${parentId}-${from}-${to}`, parentId, fromId: actorIdOf(from), toId: actorIdOf(to), ...relation })),
  ];
}

function orderAmong(all) {
  const keys = orders(all.length);
  return (item) => keys[all.indexOf(item)];
}

function laneRecords(sample, journeyId) {
  const keys = orders(sample.lanes.length);
  return sample.lanes.map((kind, index) => ({
    type: 'lane', id: laneIdOf(sample, kind), journeyId, order: keys[index], kind, internal: sample.internalLanes.includes(kind) || undefined,
  }));
}

function stageRecords(sample, journeyId, stepIdOf) {
  const keys = orders(sample.stages.length);
  return sample.stages.flatMap(({ key, steps, ...fields }, index) => {
    const id = `${sample.slug}-stage-${key}`;
    const stepKeys = orders(steps.length);
    return [
      { type: 'stage', id, journeyId, order: keys[index], ...fields },
      ...steps.map((step, at) => ({ type: 'step', id: stepIdOf(step.key), journeyId, parentId: id, order: stepKeys[at], name: step.name, duration: step.duration })),
    ];
  });
}

function cellRecords(sample, journeyId, step, stepId) {
  return sample.lanes.flatMap((kind) => {
    const items = listOf(step[kind]);
    const keys = orders(items.length);
    return items.flatMap((item, index) => {
      const { key, readings = [], ...fields } = fieldsOf(item);
      const id = itemIdOf(sample, kind, step.key, key ?? (index === 0 ? undefined : String(index + 1)));
      return [
        { type: cellTypes[kind] ?? 'card', id, journeyId, parentId: stepId, laneId: laneIdOf(sample, kind), order: keys[index], ...fields, evidenceIds: evidenceIdsOf(sample, id) },
        ...readings.map((reading) => ({ type: 'reading', id: `${id}-${reading.date}`, journeyId, parentId: id, ...reading })),
      ];
    });
  });
}

function emotionRecords(sample, journeyId, step, stepId) {
  return Object.entries(step.emotions).map(([persona, [valence, label]]) => ({
    type: 'emotion', id: `${sample.slug}-emotion-${step.key}-${persona}`, journeyId, parentId: stepId, personaId: `${sample.slug}-${persona}`, valence, label,
  }));
}

function stanceRecords(sample, journeyId) {
  return Object.entries(sample.committee ?? {}).flatMap(([stage, people]) => Object.entries(people).map(([persona, [influence, attitude, note]]) => ({
    type: 'stance', id: `${sample.slug}-stance-${stage}-${persona}`, journeyId, parentId: `${sample.slug}-stage-${stage}`, personaId: `${sample.slug}-${persona}`, influence, attitude, note,
  })));
}

function connectionRecords(sample, journeyId) {
  return sample.connections.map(({ lane = 'touchpoints', from, to, ...fields }) => {
    const idOf = (address) => itemIdOf(sample, lane, ...address.split('/'));
    const id = [sample.slug, 'link', lane === 'touchpoints' ? null : lane, from, to].filter(Boolean).join('-').replaceAll('/', '-');
    return { type: 'connection', id, journeyId, fromId: idOf(from), toId: idOf(to), ...fields };
  });
}

const evidenceIdOf = (sample, key) => `${sample.slug}-evidence-${key}`;
const laneIdOf = (sample, kind) => `${sample.slug}-lane-${kind}`;
const itemIdOf = (sample, kind, stepKey, suffix) => [sample.slug, kind, stepKey, suffix].filter(Boolean).join('-');

/** The storyboard's pictures by the SHA-256 of their bytes. */
function readPictures() {
  const byName = new Map();
  for (const file of readdirSync(pictureFolder)) {
    const bytes = readFileSync(new URL(file, pictureFolder));
    byName.set(basename(file, '.png'), { id: createHash('sha256').update(bytes).digest('hex'), mediaType: 'image/png', data: bytes.toString('base64') });
  }
  return byName;
}

/** `picture: name` of a card as the image that the model knows. */
function withImage({ picture, ...record }, pictures) {
  return picture === undefined ? record : { ...record, image: { assetId: pictures.get(picture).id, alt: record.title } };
}

/** The text of every sample file by its name. */
export function makeSampleFiles() {
  const pictures = readPictures();
  return new Map(samples.flatMap((sample) => ['en', 'pl', 'ru'].map((locale) => [`${sample.slug}.${locale}.json`, textOf(sample, locale, pictures)])));
}

function textOf(sample, locale, pictures) {
  const records = inLocale(recordsOf(sample), locale).map((record) => withImage(record, pictures));
  const shown = new Set(records.flatMap(({ image }) => image?.assetId ?? []));
  const assets = new Map([...pictures.values()].filter(({ id }) => shown.has(id)).map((asset) => [asset.id, asset]));
  return [...writeItineraJson({ exportedAt: '2026-06-01T00:00:00.000Z', records, assetIds: [...assets.keys()], readAsset: (id) => assets.get(id) })].join('');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of makeSampleFiles()) writeFileSync(new URL(name, folder), text);
}
