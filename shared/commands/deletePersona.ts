import type { Result } from '../base/result.ts';
import type { ChangeDraft } from '../changes/changeset.ts';
import type { Document } from '../changes/document.ts';
import { deleteRecords } from './deleteRecords.ts';
import { needRecord } from './needRecord.ts';

/** Deletes a persona, its points on every curve and its place in every journey. */
export function deletePersona(document: Document, { personaId }: { personaId: string }): Result<ChangeDraft> {
  const persona = needRecord(document, 'persona', personaId);
  return persona.ok ? deleteRecords(document, { ids: [personaId] }) : persona;
}
