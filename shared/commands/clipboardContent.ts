import { z } from 'zod';
import { accept, refuse, type Result } from '../base/result.ts';
import { idField, limits, titleField } from '../model/fields.ts';
import { cardSchema, connectionSchema, metricSchema, opportunitySchema, readingSchema, recordSchemas, touchpointSchema } from '../model/records.ts';
import { laneKinds } from '../model/vocabulary.ts';

const itemSchema = z.discriminatedUnion('type', [cardSchema, touchpointSchema, opportunitySchema, metricSchema]);

const clipboardItemSchema = z.strictObject({
  /** Offset from the leftmost column and the topmost row that were copied. */
  column: z.int().min(0).max(10_000), row: z.int().min(0).max(10_000), laneKind: z.enum(laneKinds), record: itemSchema,
});

/** Copied items with their places relative to each other; plain JSON, so that it travels through the system's clipboard. */
const clipboardContentSchema = z.strictObject({
  format: z.literal('itinera-items'), version: z.literal(1), items: z.array(clipboardItemSchema).min(1).max(10_000),
  readings: z.array(readingSchema).max(50_000), connections: z.array(connectionSchema).max(50_000),
  /** Only of what was cut: what was lost with it and comes back where it is pasted first. */
  cut: z.strictObject({ connections: z.array(connectionSchema).max(50_000), comments: z.array(recordSchemas.comment).max(50_000) }).optional(),
});

export type ClipboardContent = z.infer<typeof clipboardContentSchema>;
export type ClipboardItem = z.infer<typeof clipboardItemSchema>;

/** Copied stages or lanes with all that stands in them, in the order of their map. */
const partsContentSchema = z.strictObject({
  format: z.literal('itinera-parts'), version: z.literal(1), kind: z.enum(['stages', 'lanes']),
  /** Where they were copied. */
  journeyId: idField,
  /** The copied stages with their steps; beside copied lanes all those of the journey, to find their counterparts by. */
  stages: z.array(recordSchemas.stage).max(1000), steps: z.array(recordSchemas.step).max(5000),
  /** The copied lanes; beside copied stages those that hold something there. */
  lanes: z.array(recordSchemas.lane).max(1000),
  items: z.array(itemSchema).max(10_000), readings: z.array(readingSchema).max(50_000), connections: z.array(connectionSchema).max(50_000),
  emotions: z.array(recordSchemas.emotion).max(50_000),
  /** Whose emotions these are: another library can at least name them. */
  personas: z.array(z.strictObject({ id: idField, name: titleField })).max(limits.journeyPersonas),
});

export type PartsContent = z.infer<typeof partsContentSchema>;

/** Longest text that is looked at; more than any real map holds. */
const maxLength = 20_000_000;

/** Reads what `JSON.stringify(copyRecords(…))` put on the clipboard. Refused with `error.clipboard.foreign` when it is anything else. */
export function parseClipboard(text: string): Result<ClipboardContent> {
  return parseAs(clipboardContentSchema, text);
}

/** Reads what `JSON.stringify(copyParts(…))` put on the clipboard. Refused with `error.clipboard.foreign` when it is anything else. */
export function parseParts(text: string): Result<PartsContent> {
  return parseAs(partsContentSchema, text);
}

function parseAs<Content>(schema: z.ZodType<Content>, text: string): Result<Content> {
  if (text.length > maxLength || !text.startsWith('{')) return refuse('error.clipboard.foreign');
  try {
    const checked = schema.safeParse(JSON.parse(text));
    return checked.success ? accept(checked.data) : refuse('error.clipboard.foreign');
  } catch {
    return refuse('error.clipboard.foreign');
  }
}
