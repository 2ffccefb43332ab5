import { z } from 'zod';
import { itineraFileSchema } from './itineraFile.ts';

/** The published JSON Schema (2020-12) of Itinera JSON. It says all that the reader checks except unique ids, whole references and control characters. */
export function itineraJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(itineraFileSchema, { target: 'draft-2020-12' });
  return { $schema, $id: 'https://itinera.invalid/schema/itinera-2.schema.json', title: 'Itinera JSON 2', ...rest };
}
