import { childrenOf, type Document } from '../../../shared/changes/document.ts';

/** The library's personas in their order. */
export function personaIdsOf(document: Document): string[] {
  return childrenOf(document, '', 'persona').map(({ id }) => id);
}
