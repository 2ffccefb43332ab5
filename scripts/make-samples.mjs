/** Writes assets/samples/<sample>.<locale>.json from scripts/samples: one structure, three languages, the same ids. `node scripts/make-samples.mjs` */
import { mkdirSync, writeFileSync } from 'node:fs';
import { generateNKeysBetween } from 'fractional-indexing';
import { happyPup } from './samples/happyPup.mjs';
import { industrialPlastics } from './samples/industrialPlastics.mjs';
import { inLocale } from './samples/texts.mjs';

const folder = new URL('../assets/samples/', import.meta.url);
const cellTypes = { touchpoints: 'touchpoint', opportunities: 'opportunity', kpis: 'metric' };

const orders = (count) => generateNKeysBetween(null, null, count);
const listOf = (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
/** A cell's content is a bare text or an object with a title. */
const fieldsOf = (item) => (item.constructor === Object ? item : { title: item });

function recordsOf(sample) {
  const journeyId = `${sample.slug}-journey`;
  const stepIdOf = (key) => `${sample.slug}-step-${key}`;
  return [
    ...personaRecords(sample),
    { type: 'journey', id: journeyId, order: orders(1)[0], ...sample.journey, personaIds: sample.attached.map((key) => `${sample.slug}-${key}`) },
    ...laneRecords(sample, journeyId),
    ...stageRecords(sample, journeyId, stepIdOf),
    ...sample.stages.flatMap((stage) => stage.steps).flatMap((step) => [...cellRecords(sample, journeyId, step, stepIdOf(step.key)), ...emotionRecords(sample, journeyId, step, stepIdOf(step.key))]),
    ...connectionRecords(sample, journeyId),
  ];
}

function personaRecords(sample) {
  const keys = orders(sample.personas.length);
  return sample.personas.map((persona, index) => ({ type: 'persona', order: keys[index], ...persona }));
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
        { type: cellTypes[kind] ?? 'card', id, journeyId, parentId: stepId, laneId: laneIdOf(sample, kind), order: keys[index], ...fields },
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

function connectionRecords(sample, journeyId) {
  const touchpointId = (address) => itemIdOf(sample, 'touchpoints', ...address.split('/'));
  return sample.connections.map(({ from, to, ...fields }) => ({
    type: 'connection', id: `${sample.slug}-link-${from}-${to}`.replaceAll('/', '-'), journeyId, fromId: touchpointId(from), toId: touchpointId(to), ...fields,
  }));
}

const laneIdOf = (sample, kind) => `${sample.slug}-lane-${kind}`;
const itemIdOf = (sample, kind, stepKey, suffix) => [sample.slug, kind, stepKey, suffix].filter(Boolean).join('-');

mkdirSync(folder, { recursive: true });
for (const sample of [happyPup, industrialPlastics]) {
  for (const locale of ['en', 'pl', 'ru']) {
    const file = { format: 'itinera', version: 1, exportedAt: '2026-01-01T00:00:00.000Z', records: inLocale(recordsOf(sample), locale), assets: [] };
    writeFileSync(new URL(`${sample.slug}.${locale}.json`, folder), `${JSON.stringify(file, null, 2)}\n`);
  }
}
