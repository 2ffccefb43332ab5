import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { sectionsFor } from './createPersona.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';

/** Gives a persona the sections with which a new sheet begins; for one that has none, as it comes from a library of an earlier version. */
export function addUsualSections(document: Document, { personaId, newId }: { personaId: string; newId: () => string }): Result<ChangeDraft> {
  const persona = needRecord(document, 'persona', personaId);
  return persona.ok ? draftChanges(document, { key: 'change.addUsualSections' }, { add: sectionsFor(personaId, newId) }) : persona;
}
