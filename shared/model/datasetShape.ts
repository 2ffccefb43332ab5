import { z } from 'zod';
import { dateField, idField, titleField } from './fields.ts';
import { factKeys } from './vocabulary.ts';

/** Finite for hostile files; `cells` also keeps a dataset from telling of single people. */
export const datasetLimits = { columns: 8, bins: 120, categories: 40, cells: 100_000, conditions: 8 } as const;

/** What every column has. `fact`: what of a persona it measures. */
const columnShape = { name: titleField, fact: z.enum(factKeys).optional() };
/** Values that could not be read as what the column holds; they count as missing. */
const unread = z.int().min(1).optional();
/** Each bin holds its own start only: nothing was rounded. */
const exact = z.literal(true).optional();

/** A bin reaches from its start to just before the next one, the last one to `last`. */
const numberColumnSchema = z.strictObject({
  kind: z.literal('number'), ...columnShape,
  /** The distance between two neighbouring values: 1 for whole numbers, 0.01 for prices. */
  grain: z.number().positive(), starts: z.array(z.number()).min(1).max(datasetLimits.bins), last: z.number(), exact, unread,
});

const dateColumnSchema = z.strictObject({ kind: z.literal('date'), ...columnShape, starts: z.array(dateField).min(1).max(datasetLimits.bins), last: dateField, exact, unread });

/** The commonest values first; `folded` tells how many others are kept as one. */
const categoryColumnSchema = z.strictObject({ kind: z.literal('category'), ...columnShape, values: z.array(titleField).min(1).max(datasetLimits.categories), folded: z.int().min(1).optional() });

export const datasetColumnSchema = z.discriminatedUnion('kind', [numberColumnSchema, dateColumnSchema, categoryColumnSchema]);

/**
 * How many rows have which combination of bins, without the rows. A cell's place is its columns' bins as one number (`cellPlaces.ts`);
 * the places ascend, each written as the step from the one before.
 */
export const cellsSchema = z.strictObject({
  steps: z.array(z.int().min(0)).max(datasetLimits.cells),
  counts: z.array(z.int().min(1)).max(datasetLimits.cells),
}).refine(({ steps, counts }) => steps.length === counts.length, { message: 'as many steps as counts', path: ['counts'] });

/** `from` and `to` belong to it; a range of dates has days, one of numbers has numbers. */
const conditionSchema = z.strictObject({
  column: titleField,
  from: z.union([z.number(), dateField]).optional(), to: z.union([z.number(), dateField]).optional(),
  values: z.array(titleField).max(datasetLimits.categories).optional(),
});

/** Which rows of a dataset a persona stands for: those that meet every condition. */
export const segmentRuleSchema = z.strictObject({ datasetId: idField, conditions: z.array(conditionSchema).max(datasetLimits.conditions) });

export type DatasetColumn = Readonly<z.infer<typeof datasetColumnSchema>>;
export type CategoryColumn = Extract<DatasetColumn, { kind: 'category' }>;
/** A column whose bins are ranges of numbers or of days. */
export type RangeColumn = Exclude<DatasetColumn, CategoryColumn>;
export type DatasetCells = Readonly<z.infer<typeof cellsSchema>>;
export type SegmentCondition = Readonly<z.infer<typeof conditionSchema>>;
export type SegmentRule = Readonly<z.infer<typeof segmentRuleSchema>>;
