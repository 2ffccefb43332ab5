import { withFields } from '../changes/applyChangeset.ts';
import type { AnyRecord } from '../model/records.ts';

/** A part of a map as a copy beside it or in another map begins: not locked and derived from nothing, for both belong to the original's place. */
export function asCopy<Part extends AnyRecord>(part: Part): Part {
  return withFields(part, { locked: null, originId: null }) as Part;
}
