// Writes assets/schema/itinera-2.schema.json from the model. `node scripts/make-schema.mjs` (Node >= 22.18 reads TypeScript); a test says when it is out of date.
import { mkdirSync, writeFileSync } from 'node:fs';
import { itineraJsonSchema } from '../shared/formats/itineraJsonSchema.ts';

const folder = new URL('../assets/schema/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('itinera-2.schema.json', folder), `${JSON.stringify(itineraJsonSchema(), null, 2)}\n`);
