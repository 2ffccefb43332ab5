import { onceFor } from '../../base/onceFor.ts';
import { getRecord, type Document } from '../../changes/document.ts';
import type { Dataset, Persona } from '../../model/records.ts';
import { evaluateSegment, type Segment } from './evaluateSegment.ts';

/** Of fewer rows than these no figure is told: it would speak of single people. */
export const leastRows = 10;

export interface PersonaSegment {
  readonly dataset: Dataset;
  readonly segment: Segment;
}

const asked = onceFor((_dataset: Dataset) => new WeakMap<Persona, Segment>());

/** Which rows a persona stands for; `null` = it has no rule, or its dataset is gone. */
export function personaSegment(document: Document, personaId: string): PersonaSegment | null {
  const persona = getRecord(document, 'persona', personaId);
  const dataset = getRecord(document, 'dataset', persona?.segmentRule?.datasetId);
  if (!persona?.segmentRule || !dataset) return null;
  const known = asked(dataset);
  const segment = known.get(persona) ?? evaluateSegment(dataset, persona.segmentRule.conditions);
  known.set(persona, segment);
  return { dataset, segment };
}
