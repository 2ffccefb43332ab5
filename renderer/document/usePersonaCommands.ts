import { useMemo } from 'react';
import { createId } from '../../shared/base/createId.ts';
import { createPersona } from '../../shared/commands/createPersona.ts';
import { deletePersona } from '../../shared/commands/deletePersona.ts';
import { duplicatePersona } from '../../shared/commands/duplicatePersona.ts';
import type { Persona } from '../../shared/model/records.ts';
import { navigate } from '../actions/routes.ts';
import { useDocumentActions } from './DocumentProvider.tsx';
import { useUndoToast } from './useUndoToast.ts';
import { useMessage } from '../i18n/useMessage.ts';

interface PersonaCommands {
  /** Adds a persona with a face and opens the sheet, where everything else is written. */
  readonly create: () => void;
  /** The id of the copy, or null. */
  readonly duplicate: (persona: Persona) => string | null;
  /** Answers whether it was done. */
  readonly remove: (persona: Persona) => boolean;
}

/** What is done to a persona as a whole, on every screen alike. */
export function usePersonaCommands(): PersonaCommands {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const showUndoToast = useUndoToast();
  return useMemo(() => ({
    create: () => {
      const id = createId();
      const fields = { portrait: { kind: 'drawn', seed: id } };
      if (run((document) => createPersona(document, { id, name: tell('home.newPersonaName'), fields, newId: createId }))) navigate({ screen: 'persona', personaId: id });
    },
    duplicate: (persona) => {
      const id = createId();
      return run((document) => duplicatePersona(document, { personaId: persona.id, id, name: tell('app.copyOf', { title: persona.name }), newId: createId })) ? id : null;
    },
    remove: (persona) => {
      const isDone = run((document) => deletePersona(document, { personaId: persona.id }));
      if (isDone) showUndoToast(tell('persona.deleted', { name: persona.name }));
      return isDone;
    },
  }), [run, showUndoToast, tell]);
}
