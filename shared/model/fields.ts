import { z } from 'zod';
import { durationUnits } from './vocabulary.ts';

/** Limits that bad input meets first. Generous for people, finite for hostile files. */
export const limits = { title: 300, text: 4000, link: 2000, listItems: 100, tags: 50, journeyPersonas: 20, evidence: 50, mentions: 50 } as const;

/** Control characters would break the PDF, XML formats and SQLite tools; tab and line feed are text. */
// eslint-disable-next-line no-control-regex -- these characters are exactly what is refused
const controlCharacters = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

/** A text without what the fields of records refuse in it. */
export function withoutControlCharacters(text: string): string {
  return text.replaceAll(controlCharacters, '');
}

function textUpTo(length: number) {
  return z.string().max(length).refine((text) => text.search(controlCharacters) < 0, { message: 'control character' });
}

export const idField = z.string().min(1).max(64).regex(/^[\w-]+$/);
/** A fractional order key (Greenspan); compared as plain strings. */
export const orderField = z.string().min(1).max(256).regex(/^[A-Za-z0-9]+$/);
/** ISO 8601 instant in UTC. */
export const instantField = z.iso.datetime();
export const dateField = z.iso.date();
export const titleField = textUpTo(limits.title);
export const textField = textUpTo(limits.text);
/** Where something can be read up: mostly an address of the web, but a shelf mark will do. */
export const linkField = textUpTo(limits.link);
export const tagsField = z.array(textUpTo(80)).max(limits.tags);
export const listField = z.array(textUpTo(1000)).max(limits.listItems);
/** SHA-256 of an asset's bytes, lower-case hex. */
export const assetIdField = z.string().regex(/^[0-9a-f]{64}$/);
const share = z.number().min(0).max(1);
const pixels = z.int().min(1).max(100_000);
/** What a picture is, wherever one is shown. An empty `alt` is one that nobody has written yet. */
export const imageShape = {
  assetId: assetIdField, alt: titleField,
  /** As it stands upright, so that a layout knows its proportions without reading it. */
  size: z.strictObject({ width: pixels, height: pixels }).optional(),
  /** The part that is shown, in fractions of its width and height; it needs `size`. */
  crop: z.strictObject({ x: share, y: share, width: share, height: share }).optional(),
} as const;
export const imageField = z.strictObject(imageShape);
export type Image = Readonly<z.infer<typeof imageField>>;
export const durationField = z.strictObject({ value: z.number().positive().max(100_000), unit: z.enum(durationUnits) });
export type Duration = z.infer<typeof durationField>;
