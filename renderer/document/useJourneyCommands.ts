import { useMemo } from 'react';
import { createIds } from '../../shared/base/createIds.ts';
import { getRecord } from '../../shared/changes/document.ts';
import { openersOf } from '../../shared/changes/subJourneys.ts';
import { createFutureJourney } from '../../shared/commands/createFutureJourney.ts';
import { deleteJourney } from '../../shared/commands/deleteJourney.ts';
import { duplicateJourney } from '../../shared/commands/duplicateJourney.ts';
import { updateRecord } from '../../shared/commands/updateRecord.ts';
import { titleOf } from '../../shared/model/titleOf.ts';
import { limits } from '../../shared/model/fields.ts';
import type { Journey } from '../../shared/model/records.ts';
import { useDocumentActions } from './DocumentProvider.tsx';
import { useUndoToast } from './useUndoToast.ts';
import { useFormat } from '../i18n/useFormat.ts';
import { useMessage } from '../i18n/useMessage.ts';

/** What is done to a journey as a whole, on every screen alike. Each answers whether it was done. */
interface JourneyCommands {
  readonly rename: (journey: Journey, title: string) => boolean;
  /** The id of the copy, or null. */
  readonly duplicate: (journey: Journey) => string | null;
  /** A future-state map derived from it; its id, or null. */
  readonly createFuture: (journey: Journey) => string | null;
  /** Lets a template be an ordinary map again. */
  readonly makeOrdinary: (template: Journey) => boolean;
  readonly remove: (journey: Journey) => boolean;
}

/** More would not be read in a notice. */
const mostNamed = 3;

export function useJourneyCommands(): JourneyCommands {
  const tell = useMessage();
  const { list } = useFormat();
  const { run, getDocument } = useDocumentActions();
  const showUndoToast = useUndoToast();
  return useMemo(() => ({
    rename: (journey, title) => run((document) => updateRecord(document, { id: journey.id, fields: { title } })),
    duplicate: (journey) => {
      // The command gives its first id to the copy of the journey itself.
      const ids = createIds();
      const title = tell('app.copyOf', { title: journey.title });
      return run((document) => duplicateJourney(document, { journeyId: journey.id, title, newId: ids.next })) ? (ids.made[0] ?? null) : null;
    },
    createFuture: (journey) => {
      const ids = createIds();
      const title = tell('compare.futureTitle', { title: journey.title }).slice(0, limits.title);
      return run((document) => createFutureJourney(document, { journeyId: journey.id, title, newId: ids.next })) ? (ids.made[0] ?? null) : null;
    },
    makeOrdinary: (template) => {
      const isDone = run((document) => updateRecord(document, { id: template.id, fields: { template: null } }));
      if (isDone) showUndoToast(tell('reuse.madeOrdinary', { title: template.title }));
      return isDone;
    },
    remove: (journey) => {
      const openers = openersOf(getDocument(), journey.id).filter(({ journeyId }) => journeyId !== journey.id);
      const isDone = run((document) => deleteJourney(document, { journeyId: journey.id }));
      const { title } = journey;
      const cards = list(openers.slice(0, mostNamed).map((opener) => tell('subJourney.named', { card: titleOf(opener), journey: getRecord(getDocument(), 'journey', opener.journeyId)?.title ?? '' })));
      if (isDone) showUndoToast(openers.length > 0 ? tell('subJourney.deleted', { title, cards, count: openers.length, others: Math.max(0, openers.length - mostNamed) }) : tell('home.journeyDeleted', { title }));
      return isDone;
    },
  }), [run, getDocument, showUndoToast, tell, list]);
}
