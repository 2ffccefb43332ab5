import type { Document } from '../../../shared/changes/document.ts';
import { activePersonasOf } from '../../../shared/changes/personasOf.ts';

/** The library's personas in their order, without those in the archive. */
export function personaIdsOf(document: Document): string[] {
  return activePersonasOf(document).map(({ id }) => id);
}
