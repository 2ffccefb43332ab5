import { z } from 'zod';
import { accept, refuse, type Result } from '../base/result.ts';
import { cardSchema, connectionSchema, metricSchema, opportunitySchema, readingSchema, touchpointSchema } from '../model/records.ts';
import { laneKinds } from '../model/vocabulary.ts';

const clipboardItemSchema = z.strictObject({
  /** Offset from the leftmost column and the topmost row that were copied. */
  column: z.int().min(0).max(10_000), row: z.int().min(0).max(10_000), laneKind: z.enum(laneKinds),
  record: z.discriminatedUnion('type', [cardSchema, touchpointSchema, opportunitySchema, metricSchema]),
});

/** Copied items with their places relative to each other; plain JSON, so that it travels through the system's clipboard. */
const clipboardContentSchema = z.strictObject({
  format: z.literal('itinera-items'), version: z.literal(1), items: z.array(clipboardItemSchema).max(10_000),
  readings: z.array(readingSchema).max(50_000), connections: z.array(connectionSchema).max(50_000),
});

export type ClipboardContent = z.infer<typeof clipboardContentSchema>;
export type ClipboardItem = z.infer<typeof clipboardItemSchema>;

/** Longest text that is looked at; more than any real map holds. */
const maxLength = 20_000_000;

/** Reads what `JSON.stringify(copyRecords(…))` put on the clipboard. Refused with `error.clipboard.foreign` when it is anything else. */
export function parseClipboard(text: string): Result<ClipboardContent> {
  if (text.length > maxLength || !text.startsWith('{')) return refuse('error.clipboard.foreign');
  try {
    const checked = clipboardContentSchema.safeParse(JSON.parse(text));
    return checked.success && checked.data.items.length > 0 ? accept(checked.data) : refuse('error.clipboard.foreign');
  } catch {
    return refuse('error.clipboard.foreign');
  }
}
