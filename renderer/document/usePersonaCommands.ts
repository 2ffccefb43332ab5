import { useMemo } from 'react';
import { createId } from '../../shared/base/createId.ts';
import { archivePersona } from '../../shared/commands/archivePersona.ts';
import { createPersona } from '../../shared/commands/createPersona.ts';
import { duplicatePersona } from '../../shared/commands/duplicatePersona.ts';
import { limits } from '../../shared/model/fields.ts';
import type { Persona } from '../../shared/model/records.ts';
import { navigate } from '../actions/routes.ts';
import { useMessage } from '../i18n/useMessage.ts';
import { askToDelete } from './deletionRequestStore.ts';
import { useDocumentActions } from './DocumentProvider.tsx';
import { useUndoToast } from './useUndoToast.ts';

interface PersonaCommands {
  /** Adds a persona with a face and opens the sheet, where everything else is written. */
  readonly create: () => void;
  /** The id of the copy, or null. */
  readonly duplicate: (persona: Persona) => string | null;
  /** Puts it out of the way, or brings it back. Answers whether it was done. */
  readonly archive: (persona: Persona, archived: boolean) => boolean;
  /** Shows what would go along and asks. `onGone` is called when it was deleted (or archived instead). */
  readonly remove: (persona: Persona, onGone: () => void) => void;
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
      const name = tell('app.copyOf', { title: persona.name }).slice(0, limits.title);
      return run((document) => duplicatePersona(document, { personaId: persona.id, id, name, newId: createId })) ? id : null;
    },
    archive: (persona, archived) => {
      const isDone = run((document) => archivePersona(document, { personaId: persona.id, archived }));
      if (isDone) showUndoToast(tell(archived ? 'personaUse.archivedNow' : 'personaUse.broughtBack', { name: persona.name }));
      return isDone;
    },
    remove: (persona, onGone) => askToDelete({ recordId: persona.id, onDeleted: onGone }),
  }), [run, showUndoToast, tell]);
}
