import type { Document } from '../../shared/changes/document.ts';
import { libraryOf } from '../../shared/changes/libraryOf.ts';

/** The name of the library as its record says it; empty while there is none. */
export function libraryNameOf(document: Document): string {
  return libraryOf(document)?.name ?? '';
}
