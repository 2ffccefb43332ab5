import { useMemo } from 'react';
import { createId } from '../../shared/base/createId.ts';
import { deleteJourney } from '../../shared/commands/deleteJourney.ts';
import { duplicateJourney } from '../../shared/commands/duplicateJourney.ts';
import { updateRecord } from '../../shared/commands/updateRecord.ts';
import type { Journey } from '../../shared/model/records.ts';
import { useDocumentActions } from './DocumentProvider.tsx';
import { useUndoToast } from './useUndoToast.ts';
import { useMessage } from '../i18n/useMessage.ts';

/** What is done to a journey as a whole, on every screen alike. Each answers whether it was done. */
interface JourneyCommands {
  readonly rename: (journey: Journey, title: string) => boolean;
  /** The id of the copy, or null. */
  readonly duplicate: (journey: Journey) => string | null;
  readonly remove: (journey: Journey) => boolean;
}

export function useJourneyCommands(): JourneyCommands {
  const tell = useMessage();
  const { run } = useDocumentActions();
  const showUndoToast = useUndoToast();
  return useMemo(() => ({
    rename: (journey, title) => run((document) => updateRecord(document, { id: journey.id, fields: { title } })),
    duplicate: (journey) => {
      // The command gives its first id to the copy of the journey itself.
      const id = createId();
      const ids = [id];
      const title = tell('app.copyOf', { title: journey.title });
      return run((document) => duplicateJourney(document, { journeyId: journey.id, title, newId: () => ids.shift() ?? createId() })) ? id : null;
    },
    remove: (journey) => {
      const isDone = run((document) => deleteJourney(document, { journeyId: journey.id }));
      if (isDone) showUndoToast(tell('home.journeyDeleted', { title: journey.title }));
      return isDone;
    },
  }), [run, showUndoToast, tell]);
}
