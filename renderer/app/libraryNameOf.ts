import { childrenOf, type Document } from '../../shared/changes/document.ts';

/** The name of the library as its record says it; empty while there is none. */
export function libraryNameOf(document: Document): string {
  return childrenOf(document, '', 'library')[0]?.name ?? '';
}
