import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { withFields } from '../changes/applyChangeset.ts';
import { draftChanges } from './draftChanges.ts';
import { needRecord } from './needRecord.ts';

/** Puts a persona out of the way of lists and pickers, or brings it back. Maps and stakeholder maps that have it keep it. */
export function archivePersona(document: Document, { personaId, archived }: { personaId: string; archived: boolean }): Result<ChangeDraft> {
  const persona = needRecord(document, 'persona', personaId);
  if (!persona.ok) return persona;
  const label = { key: archived ? 'change.archivePersona' : 'change.unarchivePersona', values: { name: persona.value.name } };
  return draftChanges(document, label, { put: [withFields(persona.value, { archived: archived ? true : null })] });
}
