import { useMemo } from 'react';
import { createId } from '../../../shared/base/createId.ts';
import { createPersona } from '../../../shared/commands/createPersona.ts';
import { deletePersona } from '../../../shared/commands/deletePersona.ts';
import { duplicatePersona } from '../../../shared/commands/duplicatePersona.ts';
import type { Persona } from '../../../shared/model/records.ts';
import { navigate } from '../../actions/routes.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useUndoToast } from '../../document/useUndoToast.ts';
import { useMessage } from '../../i18n/useMessage.ts';

interface PersonaCommands {
  /** Adds a persona with a face and opens the sheet, where everything else is written. */
  readonly create: () => void;
  readonly duplicate: (persona: Persona) => void;
  /** Answers whether it was done. */
  readonly remove: (persona: Persona) => boolean;
}

export function usePersonaCommands(): PersonaCommands {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const showUndoToast = useUndoToast();
  return useMemo(() => ({
    create: () => {
      const id = createId();
      const fields = { portrait: { kind: 'drawn', seed: id } };
      if (run((document) => createPersona(document, { id, name: tell('home.newPersonaName'), fields }))) navigate({ screen: 'persona', personaId: id });
    },
    duplicate: (persona) => {
      run((document) => duplicatePersona(document, { personaId: persona.id, id: createId(), name: tell('home.copyOf', { title: persona.name }) }));
    },
    remove: (persona) => {
      const isDone = run((document) => deletePersona(document, { personaId: persona.id }));
      if (isDone) showUndoToast(tell('home.personaDeleted', { name: persona.name }));
      return isDone;
    },
  }), [run, showUndoToast, tell]);
}
