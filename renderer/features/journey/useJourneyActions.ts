import { getRecord } from '../../../shared/changes/document.ts';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { navigate } from '../../actions/routes.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useJourneyCommands } from '../../document/useJourneyCommands.ts';
import { focusOn } from '../../session/createSession.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';

/** What concerns the journey as a whole. Deleting asks nothing, since one undo brings all of it back. */
export function useJourneyActions(): void {
  const { journeyId, session } = useJourneyScope();
  const { getDocument } = useDocumentActions();
  const commands = useJourneyCommands();
  useActionHandler('journeyDetails', {
    run: () => {
      focusOn(session, null);
      session.setState({ isInspectorShown: true, comments: null });
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-inspector] input, [data-inspector] textarea')?.focus());
    },
  });
  useActionHandler('showCommittee', { run: () => navigate({ screen: 'committee', journeyId }) });
  useActionHandler('duplicateJourney', {
    run: () => {
      const journey = getRecord(getDocument(), 'journey', journeyId);
      const copyId = journey && commands.duplicate(journey);
      if (copyId) navigate({ screen: 'journey', journeyId: copyId, select: null });
    },
  });
  useActionHandler('deleteJourney', {
    run: () => {
      const journey = getRecord(getDocument(), 'journey', journeyId);
      if (journey && commands.remove(journey)) navigate({ screen: 'home' });
    },
  });
}
