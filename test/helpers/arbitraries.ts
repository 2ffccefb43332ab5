import fc from 'fast-check';
import { createDocument } from '../../shared/changes/createDocument.ts';
import type { Document } from '../../shared/changes/document.ts';
import { cellItemTypeOfLane } from '../../shared/model/cellItemTypeOfLane.ts';
import { isJourneyPart } from '../../shared/model/isJourneyPart.ts';
import { canBeCommented } from '../../shared/model/references.ts';
import type { Actor, AnyRecord, CellItem, Claim, Comment, Connection, Dataset, Emotion, Evidence, Journey, Lane, Persona, Reading, Relation, Section, Stage, StakeholderMap, Stance, Step, View } from '../../shared/model/records.ts';
import { connectionKinds, evidenceGrades, evidenceKinds, laneKinds, relationDirections, relationKinds, sectionKinds, stakeholderRings } from '../../shared/model/vocabulary.ts';

/** Valid keys, equal keys (two people inserted at once) and keys of no scheme (foreign files): all of it fits the schema. */
const orderKey = fc.constantFrom('a0', 'a1', 'a2', 'a0V', 'Zz', 'b00', 'a0', '1', 'b', 'a00');
/** Text that a person could type; blank titles only where records may have them. */
export const title = fc.oneof(fc.constantFrom('Buys treats', 'Zażółć gęślą jaźń', 'Съешь ещё булок', '<b>&"\'{count}', '👩‍👩‍👧 family'), fc.string({ minLength: 1, maxLength: 30 }).map((text) => `x${text.replaceAll(/\p{Cc}/gu, '')}`));
const text = fc.option(title, { nil: undefined });

/** Few enough that most edits go through. */
const locked = fc.constantFrom(undefined, undefined, undefined, undefined, undefined, undefined, undefined, true as const);

const itemPlan = fc.record({ column: fc.nat(20), lane: fc.nat(20), order: orderKey, title, text, locked, owner: text, tags: fc.option(fc.array(title, { maxLength: 2 }), { nil: undefined }), readings: fc.nat(2), channel: fc.constantFrom('chat', 'Dog groups', undefined), evidence: fc.nat(4), opens: fc.option(fc.nat(2), { nil: undefined, freq: 3 }) });
const pointPlan = fc.record({ column: fc.nat(20), persona: fc.nat(5), valence: fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10 + 0), label: text });
const stancePlan = fc.record({ stage: fc.nat(5), persona: fc.nat(5), influence: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }), attitude: fc.integer({ min: -2, max: 2 }), note: text });
const linkPlan = fc.record({ from: fc.nat(30), to: fc.nat(30), kind: fc.constantFrom(...connectionKinds) });

/** The kinds whose lanes hold something of their own as often as all the others together. */
const laneKind = fc.oneof(fc.constantFrom(...laneKinds), fc.constantFrom('touchpoints' as const, 'opportunities' as const, 'kpis' as const, 'emotion' as const));
const threadPlan = fc.record({ target: fc.nat(40), text: title, replies: fc.nat(2), isResolved: fc.boolean(), mention: fc.option(fc.nat(3), { nil: undefined }) });
const journeyPlan = fc.record({
  template: fc.constantFrom(undefined, undefined, true as const),
  isFuture: fc.boolean(),
  order: orderKey, title, scenario: text, personas: fc.uniqueArray(fc.nat(3), { maxLength: 3 }),
  lanes: fc.array(fc.record({ kind: laneKind, order: orderKey, hidden: fc.boolean(), title: text, locked }), { minLength: 1, maxLength: 6 }),
  stages: fc.array(fc.record({ order: orderKey, name: title, goal: text, locked, steps: fc.array(fc.record({ order: orderKey, name: fc.oneof(fc.constant(''), title), locked }), { minLength: 1, maxLength: 3 }) }), { minLength: 1, maxLength: 3 }),
  items: fc.array(itemPlan, { minLength: 2, maxLength: 12 }), points: fc.array(pointPlan, { maxLength: 6 }), stances: fc.array(stancePlan, { maxLength: 4 }), links: fc.array(linkPlan, { maxLength: 5 }), threads: fc.array(threadPlan, { maxLength: 4 }), views: fc.array(fc.record({ order: orderKey, name: title, tag: title, lane: fc.nat(20) }), { maxLength: 3 }),
});
type JourneyPlan = typeof journeyPlan extends fc.Arbitrary<infer Plan> ? Plan : never;
const claimPlan = fc.record({
  order: orderKey, text: fc.oneof(title, fc.constantFrom('chat', 'Dog groups')), key: fc.constantFrom(undefined, 'age', 'says', 'pains', 'own words'), value: fc.option(fc.nat(100), { nil: undefined }), opposite: text,
  evidenceGrade: fc.constantFrom(undefined, ...evidenceGrades), evidence: fc.nat(6),
});
const sectionPlan = fc.record({
  order: orderKey, kind: fc.constantFrom(...sectionKinds, 'channels' as const, 'empathy' as const), column: fc.constantFrom(1 as const, 2 as const, 3 as const), title: text, hidden: fc.constantFrom(undefined, undefined, true as const),
  claims: fc.array(claimPlan, { maxLength: 4 }),
});
type SectionPlan = typeof sectionPlan extends fc.Arbitrary<infer Plan> ? Plan : never;
const segmentRule = fc.option(fc.record({ datasetId: fc.constantFrom('dataset-0', 'dataset-1', 'gone'), conditions: fc.array(fc.record({ column: fc.constantFrom('Plan', 'Gone'), values: fc.subarray(['Free', 'Pro', 'None']) }), { maxLength: 2 }) }), { nil: undefined });
const datasetPlan = fc.record({ order: orderKey, name: title, free: fc.integer({ min: 1, max: 50 }), pro: fc.integer({ min: 1, max: 50 }) });
const personaPlan = fc.record({ order: orderKey, name: title, quote: text, segmentRule, sections: fc.array(sectionPlan, { maxLength: 4 }) });
const evidencePlan = fc.record({ order: orderKey, title, kind: fc.constantFrom(...evidenceKinds), quote: text, n: fc.option(fc.nat(400), { nil: undefined }) });

const actorPlan = fc.record({ isPersona: fc.boolean(), persona: fc.nat(3), name: title, ring: fc.constantFrom(...stakeholderRings), angle: fc.nat(360), note: text });
const relationPlan = fc.record({ from: fc.nat(8), to: fc.nat(8), relationKind: fc.constantFrom(...relationKinds), direction: fc.constantFrom(...relationDirections), text });
const stakeholderPlan = fc.record({ order: orderKey, name: title, actors: fc.array(actorPlan, { maxLength: 5 }), relations: fc.array(relationPlan, { maxLength: 4 }) });

/** Whole libraries: every record fits its schema, every reference is met, items suit their lanes, one point per step and persona. */
export const wholeDocument: fc.Arbitrary<Document> = fc
  .record({ personas: fc.array(personaPlan, { minLength: 1, maxLength: 3 }), journeys: fc.array(journeyPlan, { minLength: 1, maxLength: 2 }), evidence: fc.array(evidencePlan, { maxLength: 3 }), maps: fc.array(stakeholderPlan, { maxLength: 2 }), datasets: fc.array(datasetPlan, { maxLength: 2 }) })
  .map(({ personas, journeys, evidence, maps, datasets }) => {
    const cast = personas.map(({ sections: _sections, ...plan }, at): Persona => compact({ type: 'persona', id: `persona-${at}`, ...plan }));
    const sheets = personas.flatMap(({ sections }, at) => sections.flatMap((plan, index) => recordsOfSection(plan, `persona-${at}`, `persona-${at}-section-${index}`)));
    const findings = evidence.map((plan, at): Evidence => compact({ type: 'evidence', id: `evidence-${at}`, ...plan }));
    return createDocument([{ type: 'library', id: 'library', name: 'Library' }, ...cast, ...sheets, ...findings, ...datasets.map(datasetOfPlan), ...journeys.flatMap((plan, at) => recordsOfPlan(plan, `journey-${at}`, cast)), ...maps.flatMap((plan, at) => recordsOfMap(plan, `map-${at}`, cast))]);
  });

function recordsOfSection({ claims, ...section }: SectionPlan, personaId: string, id: string): AnyRecord[] {
  const said = claims.map(({ evidence, ...claim }, at): Claim => compact({ type: 'claim', id: `${id}-${at}`, parentId: id, ...claim, evidenceIds: evidence < 3 ? [`evidence-${evidence}`] : undefined }));
  return [compact<Section>({ type: 'section', id, parentId: personaId, ...section }), ...said];
}

function datasetOfPlan({ order, name, free, pro }: typeof datasetPlan extends fc.Arbitrary<infer Plan> ? Plan : never, at: number): Dataset {
  return {
    type: 'dataset', id: `dataset-${at}`, order, name, fileName: 'crm.csv', importedAt: '2026-05-01T08:00:00Z', rows: free + pro,
    columns: [{ kind: 'category', name: 'Plan', values: ['Free', 'Pro'] }], cells: { steps: [0, 1], counts: [free, pro] },
  };
}

function recordsOfPlan(plan: JourneyPlan, journeyId: string, cast: readonly Persona[]): AnyRecord[] {
  const personaIds = plan.personas.flatMap((at) => cast[at]?.id ?? []);
  const journey: Journey = compact({ type: 'journey', id: journeyId, order: plan.order, title: plan.title, scenario: plan.scenario, state: 'current', perspective: 'customer', personaIds, template: plan.template });
  const kinds = new Set<string>();
  const lanes = plan.lanes.flatMap(({ hidden, ...lane }, at): Lane[] => {
    if (lane.kind === 'emotion' && kinds.has('emotion')) return [];
    kinds.add(lane.kind);
    return [compact({ type: 'lane', id: `${journeyId}-lane-${at}`, journeyId, ...lane, hidden: hidden ? true : undefined })];
  });
  const stages = plan.stages.map(({ order, name, goal, locked }, at): Stage => compact({ type: 'stage', id: `${journeyId}-stage-${at}`, journeyId, order, name, goal, locked }));
  const steps = plan.stages.flatMap((stage, at) => stage.steps.map((step, index): Step => compact({ type: 'step', id: `${journeyId}-step-${at}-${index}`, journeyId, parentId: `${journeyId}-stage-${at}`, ...step })));
  const { items, readings } = itemsOfPlan(plan, journeyId, lanes, steps);
  const parts = [journey, ...lanes, ...stages, ...steps, ...items, ...readings, ...pointsOfPlan(plan, journeyId, steps, personaIds), ...stancesOfPlan(plan, journeyId, stages, personaIds), ...linksOfPlan(plan, journeyId, items), ...viewsOfPlan(plan, journeyId, lanes)];
  const all = [...parts, ...commentsOfPlan(plan, journeyId, parts, cast)];
  return plan.isFuture && journeyId !== 'journey-0' ? all.map((record) => redesigned(record, journeyId)) : all;
}

/** The second journey as the redesign of the first, whose parts may or may not be there. */
function redesigned(record: AnyRecord, journeyId: string): AnyRecord {
  if (record.type === 'journey') return { ...record, state: 'future', comparesToId: 'journey-0' };
  return isJourneyPart(record) ? { ...record, originId: record.id.replace(journeyId, 'journey-0') } : record;
}

function itemsOfPlan(plan: JourneyPlan, journeyId: string, lanes: readonly Lane[], steps: readonly Step[]): { items: CellItem[]; readings: Reading[] } {
  const itemLanes = lanes.filter((lane) => cellItemTypeOfLane(lane.kind));
  const items: CellItem[] = [];
  const readings: Reading[] = [];
  for (const [at, { column, lane: row, readings: readingCount, order, title: itemTitle, text: itemText, owner, tags, channel, evidence, opens, locked: isFixed }] of plan.items.entries()) {
    const lane = itemLanes[row % Math.max(1, itemLanes.length)];
    const step = steps[column % steps.length];
    const type = lane && cellItemTypeOfLane(lane.kind);
    if (!lane || !step || !type) continue;
    const place = { id: `${journeyId}-item-${at}`, journeyId, parentId: step.id, laneId: lane.id, order, title: itemTitle, ...(isFixed ? { locked: isFixed } : {}) };
    if (type === 'metric') {
      items.push({ ...place, type, metricKind: 'nps' });
      for (let index = 0; index < readingCount; index += 1) readings.push({ type: 'reading', id: `${place.id}-reading-${index}`, journeyId, parentId: place.id, date: '2026-05-01', value: index });
    } else items.push(compact({ ...place, type, text: itemText, tags, evidenceIds: evidence < 3 ? [`evidence-${evidence}`] : undefined, subJourneyId: opens === undefined ? undefined : `journey-${opens}`, ...(type === 'card' ? {} : { owner, effort: 3 }), ...(type === 'touchpoint' ? { channel } : {}) }));
  }
  return { items, readings };
}

function pointsOfPlan(plan: JourneyPlan, journeyId: string, steps: readonly Step[], personaIds: readonly string[]): Emotion[] {
  const points = new Map<string, Emotion>();
  for (const { column, persona, valence, label } of plan.points) {
    const step = steps[column % steps.length];
    const personaId = personaIds[persona % Math.max(1, personaIds.length)];
    if (!step || !personaId) continue;
    const id = `${step.id}-${personaId}`;
    points.set(id, compact({ type: 'emotion', id, journeyId, parentId: step.id, personaId, valence, label }));
  }
  return [...points.values()];
}

function stancesOfPlan(plan: JourneyPlan, journeyId: string, stages: readonly Stage[], personaIds: readonly string[]): Stance[] {
  const stances = new Map<string, Stance>();
  for (const { stage: at, persona, ...content } of plan.stances) {
    const stage = stages[at % stages.length];
    const personaId = personaIds[persona % Math.max(1, personaIds.length)];
    if (!stage || !personaId) continue;
    const id = `${stage.id}-${personaId}`;
    stances.set(id, compact({ type: 'stance', id, journeyId, parentId: stage.id, personaId, ...content }));
  }
  return [...stances.values()];
}

function linksOfPlan(plan: JourneyPlan, journeyId: string, items: readonly CellItem[]): Connection[] {
  const links = new Map<string, Connection>();
  for (const { from, to, kind } of plan.links) {
    const fromId = items[from % Math.max(1, items.length)]?.id;
    const toId = items[to % Math.max(1, items.length)]?.id;
    if (!fromId || !toId || fromId === toId) continue;
    const id = `${fromId}-${toId}`;
    links.set(id, { type: 'connection', id, journeyId, fromId, toId, kind });
  }
  return [...links.values()];
}

function viewsOfPlan(plan: JourneyPlan, journeyId: string, lanes: readonly Lane[]): View[] {
  return plan.views.map(({ order, name, tag, lane }, at): View => compact({
    type: 'view', id: `${journeyId}-view-${at}`, journeyId, order, name, filters: { tags: [tag] }, overlay: 'gap', hiddenLaneIds: lanes[lane] && [lanes[lane].id],
  }));
}

/** Threads about anything in the journey, and about personas, with their answers. */
function commentsOfPlan(plan: JourneyPlan, journeyId: string, parts: readonly AnyRecord[], cast: readonly Persona[]): Comment[] {
  const targets = [...parts, ...cast].filter(canBeCommented);
  return plan.threads.flatMap(({ target: at, text: words, replies, isResolved, mention }, index) => {
    const target = targets[at % targets.length];
    const persona = mention === undefined ? undefined : cast[mention % cast.length];
    const said = (id: string): Comment => compact({
      type: 'comment', id, journeyId: target?.type === 'persona' ? undefined : journeyId, targetId: target?.id ?? journeyId, author: 'Ewa', at: '2026-05-01T08:00:00Z',
      text: persona ? `${words} @${persona.name}` : words, mentions: persona && [{ name: persona.name, personaId: persona.id }],
    });
    const threadId = `${journeyId}-thread-${index}`;
    const first = compact({ ...said(threadId), resolved: isResolved ? { by: 'Ivan', at: '2026-05-02T08:00:00Z' } : undefined });
    return [first, ...Array.from({ length: replies }, (_, number) => ({ ...said(`${threadId}-${number}`), threadId }))];
  });
}

/** Each persona at most once, several relations between the same two. */
function recordsOfMap(plan: typeof stakeholderPlan extends fc.Arbitrary<infer Plan> ? Plan : never, mapId: string, cast: readonly Persona[]): AnyRecord[] {
  const map: StakeholderMap = { type: 'stakeholderMap', id: mapId, order: plan.order, name: plan.name };
  const taken = new Set<string>();
  const actors = plan.actors.map(({ isPersona, persona, name, ...place }, at): Actor => {
    const personaId = isPersona ? cast[persona % cast.length]?.id : undefined;
    const isFree = personaId !== undefined && !taken.has(personaId);
    if (isFree) taken.add(personaId);
    return compact({ type: 'actor', id: `${mapId}-actor-${at}`, parentId: mapId, ...place, ...(isFree ? { personaId } : { name }) });
  });
  const relations = plan.relations.flatMap(({ from, to, ...content }, at): Relation[] => {
    const [fromId, toId] = [actors[from % Math.max(1, actors.length)]?.id, actors[to % Math.max(1, actors.length)]?.id];
    return fromId && toId && fromId !== toId ? [compact({ type: 'relation', id: `${mapId}-relation-${at}`, parentId: mapId, fromId, toId, ...content })] : [];
  });
  return [map, ...actors, ...relations];
}

/** Without the fields that are undefined, which JSON does not know. */
function compact<Item extends object>(item: Item): Item {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as Item;
}
