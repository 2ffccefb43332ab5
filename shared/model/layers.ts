import { z } from 'zod';
import { idField, limits, titleField } from './fields.ts';
import { findingRules } from './findingRules.ts';
import { evidenceGrades } from './vocabulary.ts';

/** What cards can be coloured by, with figures. */
export const overlays = ['confidence', 'effort', 'gap', 'importance'] as const;
export type Overlay = (typeof overlays)[number];

const most = { values: 200, lanes: 500 } as const;

/** What is let through: of every list that is there, one entry has to match. */
const filtersField = z.strictObject({
  /** Steps at which one of them has an emotion point, and their curves. */
  personaIds: z.array(idField).max(limits.journeyPersonas).optional(),
  /** As `channel` of a touchpoint: one of `channels` or the user's own words. */
  channels: z.array(titleField).max(most.values).optional(),
  owners: z.array(titleField).max(most.values).optional(),
  tags: z.array(titleField).max(most.values).optional(),
  evidenceGrades: z.array(z.enum(evidenceGrades)).max(evidenceGrades.length).optional(),
  momentOfTruth: z.literal(true).optional(),
  /** What these rules find something about. */
  findings: z.array(z.enum(findingRules)).max(findingRules.length).optional(),
});
export type Filters = Readonly<z.infer<typeof filtersField>>;
/** Facets that are lists. */
export const filterLists = ['personaIds', 'channels', 'owners', 'tags', 'evidenceGrades', 'findings'] as const;
export type FilterList = (typeof filterLists)[number];

/** What a map shows of its document and how; nothing of it changes the document. Ids of what is gone are passed over. */
const layersShape = {
  filters: filtersField.optional(),
  /** What does not match is left out instead of dimmed. */
  hidesOthers: z.literal(true).optional(),
  overlay: z.enum(overlays).optional(),
  /** Findings are marked. */
  findings: z.literal(true).optional(),
  /** Without internal lanes. */
  asClient: z.literal(true).optional(),
  hiddenLaneIds: z.array(idField).max(most.lanes).optional(),
};

const layersField = z.strictObject(layersShape);
export type Layers = Readonly<z.infer<typeof layersField>>;

/** Layers, and whose curves are shown (absent = all): what a picture needs to show a view. */
export const shownViewShape = { ...layersShape, visiblePersonaIds: z.array(idField).max(limits.journeyPersonas).optional() };
const shownViewField = z.strictObject(shownViewShape);
export type ShownView = Readonly<z.infer<typeof shownViewField>>;

/** What stands in the middle of the canvas, in CSS px of the scene, and how large. */
export const viewPlaceField = z.strictObject({ x: z.number(), y: z.number(), zoom: z.number().min(0.05).max(8) });
