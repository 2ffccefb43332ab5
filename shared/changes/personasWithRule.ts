import type { Persona } from '../model/records.ts';
import { childrenOf, type Document } from './document.ts';

/** The personas whose segment is told from this dataset. */
export function personasWithRule(document: Document, datasetId: string): Persona[] {
  return childrenOf(document, '', 'persona').filter(({ segmentRule }) => segmentRule?.datasetId === datasetId);
}
