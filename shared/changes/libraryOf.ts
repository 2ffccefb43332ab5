import type { LibraryRecord } from '../model/records.ts';
import { childrenOf, type Document } from './document.ts';

/** What the library says of itself; `undefined` while there is no such record. */
export function libraryOf(document: Document): LibraryRecord | undefined {
  return childrenOf(document, '', 'library')[0];
}
