import { useCallback } from 'react';
import type { FieldValues } from '../../../shared/changes/changeset.ts';
import { updateRecord } from '../../../shared/commands/updateRecord.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';

/** Writes fields of one persona; empty text and empty lists take the field away. */
export function usePersonaEdit(personaId: string): (fields: FieldValues) => void {
  const { run } = useDocumentActions();
  return useCallback((fields) => {
    const cleaned = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, isEmpty(value) ? null : value]));
    run((document) => updateRecord(document, { id: personaId, fields: cleaned }));
  }, [run, personaId]);
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);
}
