import { z } from 'zod';
import { cellsSchema, datasetColumnSchema, datasetLimits, segmentRuleSchema } from './datasetShape.ts';
import { dateField, durationField, idField, imageField, imageShape, instantField, limits, linkField, listField, orderField, tagsField, textField, titleField } from './fields.ts';
import { portraitFeaturesField } from './portraitFeatures.ts';
import { shownViewShape, viewPlaceField } from './layers.ts';
import {
  actorKinds, buyingRoles, compliances, connectionKinds, evidenceGrades, evidenceKinds, initiators, inks, journeyStates, laneKinds, metricDirections, metricKinds,
  opportunityStatuses, perspectives, relationDirections, relationKinds, sectionKinds, stakeholderRings, tints, channels,
} from './vocabulary.ts';

/** What every record has. `createdAt`/`updatedAt` are not stored: the change log knows. */
const identity = { id: idField };
const ordered = { order: orderField };
const inJourney = { journeyId: idField };
/** An item in a cell: `parentId` is its step (column), `laneId` its lane (row). */
const inCell = { ...identity, ...inJourney, parentId: idField, laneId: idField, ...ordered };
/** What a part of a map may carry for others' sake. */
const part = {
  /** In a future-state journey: the part of the current-state one that this part redesigns. */
  originId: idField.optional(),
  /** Fixed by a template: not to be changed, moved or deleted before it is unlocked. */
  locked: z.literal(true).optional(),
};
const cardContent = {
  title: titleField, text: textField.optional(), tags: tagsField.optional(), image: imageField.optional(), evidenceGrade: z.enum(evidenceGrades).optional(),
  /** What the claim rests on. */
  evidenceIds: z.array(idField).max(limits.evidence).optional(),
  /** The journey that this card opens. */
  subJourneyId: idField.optional(),
  /** The claim about a persona that this card was made of. */
  claimId: idField.optional(), ...part,
};
const score0to10 = z.number().min(0).max(10);
const rating1to5 = z.int().min(1).max(5);

const librarySchema = z.strictObject({
  type: z.literal('library'), ...identity, name: titleField, client: titleField.optional(), consultant: titleField.optional(),
  description: textField.optional(), locale: z.enum(['en', 'pl', 'ru']).optional(), currency: z.string().length(3).optional(),
});

const journeySchema = z.strictObject({
  type: z.literal('journey'), ...identity, ...ordered, title: titleField, scenario: textField.optional(), expectations: textField.optional(),
  state: z.enum(journeyStates), perspective: z.enum(perspectives), evidenceGrade: z.enum(evidenceGrades).optional(),
  /** In the order in which their curves are drawn. */
  personaIds: z.array(idField).max(limits.journeyPersonas),
  /** The current-state journey that this future-state one redesigns. */
  comparesToId: idField.optional(),
  /** A template of one's own: new journeys are made from it. */
  template: z.literal(true).optional(),
});

const stageSchema = z.strictObject({
  type: z.literal('stage'), ...identity, ...inJourney, ...ordered, name: titleField, goal: textField.optional(), duration: durationField.optional(), tint: z.enum(tints).optional(),
  /** What the presenter says here; for no one else's eyes. */
  notes: textField.optional(), ...part,
});

/** `parentId` is the stage. */
const stepSchema = z.strictObject({ type: z.literal('step'), ...identity, ...inJourney, parentId: idField, ...ordered, name: titleField, duration: durationField.optional(), ...part });

const laneSchema = z.strictObject({
  type: z.literal('lane'), ...identity, ...inJourney, ...ordered, kind: z.enum(laneKinds), title: titleField.optional(),
  collapsed: z.literal(true).optional(), hidden: z.literal(true).optional(), internal: z.literal(true).optional(), ...part,
});

export const cardSchema = z.strictObject({ type: z.literal('card'), ...inCell, ...cardContent });

export const touchpointSchema = z.strictObject({
  type: z.literal('touchpoint'), ...inCell, ...cardContent,
  /** One of `channels`, or the user's own words. */
  channel: z.union([z.enum(channels), titleField]).optional(), initiator: z.enum(initiators).optional(),
  /** 0–10 each; the gap is reality − expectation. */
  expectation: score0to10.optional(), reality: score0to10.optional(),
  /** 1 = very easy … 7 = very hard. */
  effort: z.int().min(1).max(7).optional(), importance: rating1to5.optional(), momentOfTruth: z.literal(true).optional(),
  owner: titleField.optional(), asksFor: listField.optional(), personal: z.enum(['yes', 'no']).optional(), waitingTime: durationField.optional(),
  compliance: z.enum(compliances).optional(),
});

export const opportunitySchema = z.strictObject({
  type: z.literal('opportunity'), ...inCell, ...cardContent, impact: rating1to5.optional(), effort: rating1to5.optional(),
  confidence: z.number().min(0).max(100).optional(), owner: titleField.optional(), status: z.enum(opportunityStatuses).optional(), dueDate: dateField.optional(),
});

export const metricSchema = z.strictObject({
  type: z.literal('metric'), ...inCell, title: titleField, metricKind: z.enum(metricKinds), unit: z.string().max(40).optional(),
  target: z.number().optional(), direction: z.enum(metricDirections).optional(), ...part,
});

/** `parentId` is the metric. */
export const readingSchema = z.strictObject({
  type: z.literal('reading'), ...identity, ...inJourney, parentId: idField, date: dateField, value: z.number(), n: z.int().min(0).optional(), source: titleField.optional(),
});

/** One point of one persona's curve; `parentId` is the step. A missing point is a gap, never 0. */
const emotionSchema = z.strictObject({
  type: z.literal('emotion'), ...identity, ...inJourney, parentId: idField, personaId: idField,
  /** −2.0 … +2.0. */
  valence: z.number().min(-2).max(2), label: titleField.optional(), note: textField.optional(),
});

/** What somebody on the buying committee has to say at a stage, its `parentId`, and whether they are for it. */
const stanceSchema = z.strictObject({
  type: z.literal('stance'), ...identity, ...inJourney, parentId: idField, personaId: idField,
  /** 1 = hardly heard … 5 = decides alone. */
  influence: rating1to5.optional(),
  /** −2 = against … +2 = for. */
  attitude: z.int().min(-2).max(2).optional(), note: textField.optional(),
});

export const connectionSchema = z.strictObject({
  type: z.literal('connection'), ...identity, ...inJourney, fromId: idField, toId: idField, kind: z.enum(connectionKinds),
  probability: z.number().min(0).max(1).optional(), note: textField.optional(),
});

/** Drawn offline (DiceBear notionists, CC0): what is not chosen follows from the seed. */
const drawnPortraitSchema = z.strictObject({ kind: z.literal('drawn'), seed: z.string().min(1).max(100), features: portraitFeaturesField.optional() });
const portraitSchema = z.discriminatedUnion('kind', [drawnPortraitSchema, z.strictObject({ kind: z.literal('image'), ...imageShape })]);

const personaSchema = z.strictObject({
  type: z.literal('persona'), ...identity, ...ordered, name: titleField, portrait: portraitSchema.optional(), archetype: titleField.optional(), role: titleField.optional(),
  segment: titleField.optional(), segmentShare: z.number().min(0).max(100).optional(), segmentRule: segmentRuleSchema.optional(), quote: textField.optional(),
  ink: z.enum(inks).optional(),
  /** What this persona does in a buying committee. */
  buyingRoles: z.array(z.enum(buyingRoles)).max(buyingRoles.length).optional(),
  /** Kept, but out of the way: lists and pickers leave it out. */
  archived: z.literal(true).optional(),
});

/** A part of a persona's sheet; `parentId` is the persona. In its column, sections stand by `order`. */
const sectionSchema = z.strictObject({
  type: z.literal('section'), ...identity, parentId: idField, ...ordered, kind: z.enum(sectionKinds), title: titleField.optional(), column: z.literal([1, 2, 3]),
  hidden: z.literal(true).optional(), internal: z.literal(true).optional(),
  /** Of an empathy map that has Gray's zones instead of the usual four. */
  canvas: z.literal('gray').optional(),
});

/** One thing that is said to be known about a persona; `parentId` is the section. */
const claimSchema = z.strictObject({
  type: z.literal('claim'), ...identity, parentId: idField, ...ordered, text: textField,
  /** What it is about within its section: a fact (one of `factKeys` or own words), a ring, a zone of the empathy map, a time of day. */
  key: titleField.optional(),
  /** 0–100: the length of a bar, or where a slider stands between `text` (0) and `opposite` (100). */
  value: z.number().min(0).max(100).optional(), opposite: titleField.optional(),
  /** Of a job story: "When … I want (`text`) so I can …". */
  situation: textField.optional(), outcome: textField.optional(),
  evidenceGrade: z.enum(evidenceGrades).optional(), evidenceIds: z.array(idField).max(limits.evidence).optional(),
});

/** A finding of research that cards rest on. `n`: how many people, answers or cases it speaks for. */
const evidenceSchema = z.strictObject({
  type: z.literal('evidence'), ...identity, ...ordered, title: titleField, kind: z.enum(evidenceKinds), quote: textField.optional(), source: titleField.optional(),
  date: dateField.optional(), n: z.int().min(0).optional(), link: linkField.optional(), tags: tagsField.optional(),
});

/** Who has a part in something, how close they stand to it, and what they give each other. */
const stakeholderMapSchema = z.strictObject({
  type: z.literal('stakeholderMap'), ...identity, ...ordered, name: titleField, description: textField.optional(),
  /** What the rings are called here ("Essential", "Local"), where it is not as usual. */
  coreName: titleField.optional(), directName: titleField.optional(), indirectName: titleField.optional(),
});

/** Somebody on a stakeholder map, its `parentId`: a persona of the library, or anybody by name. */
const actorSchema = z.strictObject({
  type: z.literal('actor'), ...identity, parentId: idField, personaId: idField.optional(), name: titleField.optional(), actorKind: z.enum(actorKinds).optional(),
  ring: z.enum(stakeholderRings),
  /** Degrees from the top, clockwise. */
  angle: z.number().min(0).max(360), note: textField.optional(),
});

/** What an actor has to do with another one of the same map, its `parentId`. */
const relationSchema = z.strictObject({
  type: z.literal('relation'), ...identity, parentId: idField, fromId: idField, toId: idField, relationKind: z.enum(relationKinds),
  /** `one` = from the first to the second. */
  direction: z.enum(relationDirections), text: textField.optional(),
});

/** What a table of customers says in figures. Its rows are not kept, nor are columns that a person left out. */
const datasetSchema = z.strictObject({
  type: z.literal('dataset'), ...identity, ...ordered, name: titleField, fileName: titleField, importedAt: instantField,
  /** Rows that were counted, and rows that could not be read. */
  rows: z.int().min(1), brokenRows: z.int().min(1).optional(),
  columns: z.array(datasetColumnSchema).min(1).max(datasetLimits.columns), cells: cellsSchema,
});

/** A way to look at a journey, saved under a name. */
const viewSchema = z.strictObject({
  type: z.literal('view'), ...identity, ...inJourney, ...ordered, name: titleField, ...shownViewShape, place: viewPlaceField.optional(),
});

/** How a comment names somebody: a persona of the library, or an owner by name. */
const mentionField = z.strictObject({
  /** As it stands in the text after its @. */
  name: titleField,
  personaId: idField.optional(),
});

/** What somebody said about a record. About a persona it belongs to the library, about anything else to the record's journey. */
const commentSchema = z.strictObject({
  type: z.literal('comment'), ...identity, journeyId: idField.optional(), targetId: idField,
  /** The comment that this one answers; the first of a thread has none. */
  threadId: idField.optional(),
  text: textField, author: titleField, at: instantField, editedAt: instantField.optional(), mentions: z.array(mentionField).max(limits.mentions).optional(),
  /** On the first of a thread, once what it asks for is settled. */
  resolved: z.strictObject({ by: titleField, at: instantField }).optional(),
});

export const recordSchemas = {
  library: librarySchema, journey: journeySchema, stage: stageSchema, step: stepSchema, lane: laneSchema, card: cardSchema, touchpoint: touchpointSchema,
  opportunity: opportunitySchema, metric: metricSchema, reading: readingSchema, emotion: emotionSchema, stance: stanceSchema, connection: connectionSchema, persona: personaSchema, section: sectionSchema, claim: claimSchema, stakeholderMap: stakeholderMapSchema, actor: actorSchema, relation: relationSchema, view: viewSchema, comment: commentSchema, evidence: evidenceSchema, dataset: datasetSchema,
} as const;

/** Every kind of record that a library file holds. */
export const recordSchema = z.discriminatedUnion('type', [
  librarySchema, journeySchema, stageSchema, stepSchema, laneSchema, cardSchema, touchpointSchema, opportunitySchema, metricSchema, readingSchema,
  emotionSchema, stanceSchema, connectionSchema, personaSchema, sectionSchema, claimSchema, stakeholderMapSchema, actorSchema, relationSchema, viewSchema, commentSchema, evidenceSchema, datasetSchema,
]);

export type LibraryRecord = Readonly<z.infer<typeof librarySchema>>;
export type Journey = Readonly<z.infer<typeof journeySchema>>;
export type Stage = Readonly<z.infer<typeof stageSchema>>;
export type Step = Readonly<z.infer<typeof stepSchema>>;
export type Lane = Readonly<z.infer<typeof laneSchema>>;
export type Card = Readonly<z.infer<typeof cardSchema>>;
export type Touchpoint = Readonly<z.infer<typeof touchpointSchema>>;
export type Opportunity = Readonly<z.infer<typeof opportunitySchema>>;
export type Metric = Readonly<z.infer<typeof metricSchema>>;
export type Reading = Readonly<z.infer<typeof readingSchema>>;
export type Emotion = Readonly<z.infer<typeof emotionSchema>>;
export type Stance = Readonly<z.infer<typeof stanceSchema>>;
export type Connection = Readonly<z.infer<typeof connectionSchema>>;
export type Persona = Readonly<z.infer<typeof personaSchema>>;
export type Section = Readonly<z.infer<typeof sectionSchema>>;
export type Claim = Readonly<z.infer<typeof claimSchema>>;
export type StakeholderMap = Readonly<z.infer<typeof stakeholderMapSchema>>;
export type Actor = Readonly<z.infer<typeof actorSchema>>;
export type Relation = Readonly<z.infer<typeof relationSchema>>;
export type View = Readonly<z.infer<typeof viewSchema>>;
export type Evidence = Readonly<z.infer<typeof evidenceSchema>>;
export type Dataset = Readonly<z.infer<typeof datasetSchema>>;
export type Comment = Readonly<z.infer<typeof commentSchema>>;
export type Mention = z.infer<typeof mentionField>;
export type Portrait = z.infer<typeof portraitSchema>;
export type DrawnPortrait = z.infer<typeof drawnPortraitSchema>;

export type AnyRecord = LibraryRecord | Journey | Stage | Step | Lane | Card | Touchpoint | Opportunity | Metric | Reading | Emotion | Stance | Connection | Persona | Section | Claim | StakeholderMap | Actor | Relation | View | Comment | Evidence | Dataset;
export type RecordType = AnyRecord['type'];
export type RecordOf<Type extends RecordType> = Extract<AnyRecord, { type: Type }>;

/** Items that stand in a cell (lane × step). */
export const cellItemTypes = ['card', 'touchpoint', 'opportunity', 'metric'] as const;
export type CellItemType = (typeof cellItemTypes)[number];
export type CellItem = RecordOf<CellItemType>;
/** What has the contents of a card: it can rest on evidence, show a picture, open a journey. A metric has readings instead, each with its own source. */
export type CardItem = Exclude<CellItem, Metric>;

export function isCellItem(record: AnyRecord | undefined): record is CellItem {
  return record !== undefined && (cellItemTypes as readonly string[]).includes(record.type);
}

export function isCardItem(record: AnyRecord | undefined): record is CardItem {
  return isCellItem(record) && record.type !== 'metric';
}
