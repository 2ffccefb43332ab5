import { useCallback } from 'react';
import type { FieldValues } from '../../../shared/changes/changeset.ts';
import { updateRecord } from '../../../shared/commands/updateRecord.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';

/** Writes fields of one persona; empty text and empty lists take the field away. Answers whether it was done. */
export function usePersonaEdit(personaId: string): (fields: FieldValues) => boolean {
  const { run } = useDocumentActions();
  return useCallback((fields) => run((document) => updateRecord(document, { id: personaId, fields })), [run, personaId]);
}
