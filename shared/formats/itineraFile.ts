import { z } from 'zod';
import { assetIdField, instantField } from '../model/fields.ts';
import { recordSchema } from '../model/records.ts';

/** The version that this program writes; it reads this and every older one. */
export const itineraVersion = 2;

export const mostRecords = 200_000;

/** Itinera JSON: records as the library holds them and the images that they show. Published as assets/schema/itinera-2.schema.json. */
export const itineraFileSchema = z.strictObject({
  /** Lets editors find the schema; not kept. */
  $schema: z.string().max(1000).optional(),
  format: z.literal('itinera'),
  version: z.literal(itineraVersion),
  exportedAt: instantField,
  records: z.array(recordSchema).max(mostRecords),
  /** Each once; `id` is the SHA-256 of the bytes, `data` the bytes in base64. */
  assets: z.array(z.strictObject({
    id: assetIdField, mediaType: z.enum(['image/png', 'image/jpeg', 'image/webp', 'image/gif']), data: z.string().max(28_000_000).regex(/^[A-Za-z0-9+/]*={0,2}$/),
  })).max(10_000),
});

export type ItineraFile = Readonly<z.infer<typeof itineraFileSchema>>;
export type ItineraAsset = ItineraFile['assets'][number];
