import { createId } from '../../../shared/base/createId.ts';
import { getRecord } from '../../../shared/changes/document.ts';
import { deleteJourney } from '../../../shared/commands/deleteJourney.ts';
import { duplicateJourney } from '../../../shared/commands/duplicateJourney.ts';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { navigate } from '../../actions/routes.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { focusOn } from '../../session/createSession.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { useToast } from '../../ui/useToast.ts';

/** What concerns the journey as a whole. Deleting asks nothing, since one undo brings all of it back. */
export function useJourneyActions(): void {
  const { journeyId, session } = useJourneyScope();
  const actions = useDocumentActions();
  const tell = useMessage();
  const showToast = useToast();
  useActionHandler('journeyDetails', {
    run: () => {
      focusOn(session, null);
      session.setState({ isInspectorShown: true });
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-inspector] input, [data-inspector] textarea')?.focus());
    },
  });
  useActionHandler('duplicateJourney', {
    run: () => {
      const ids: string[] = [];
      const newId = (): string => {
        ids.push(createId());
        return ids.at(-1) ?? '';
      };
      const title = getRecord(actions.getDocument(), 'journey', journeyId)?.title ?? '';
      const isDone = actions.run((document) => duplicateJourney(document, { journeyId, title: tell('canvas.copyOf', { title }), newId }));
      if (isDone && ids[0]) navigate({ screen: 'journey', journeyId: ids[0], select: null });
    },
  });
  useActionHandler('deleteJourney', {
    run: () => {
      const title = getRecord(actions.getDocument(), 'journey', journeyId)?.title ?? '';
      if (!actions.run((document) => deleteJourney(document, { journeyId }))) return;
      navigate({ screen: 'home' });
      showToast({ kind: 'note', text: tell('canvas.journeyDeleted', { title }), action: { label: tell('action.undo'), run: actions.undo } });
    },
  });
}
