import { canBeCommented } from '../../../shared/model/references.ts';
import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useHost } from '../../document/HostProvider.tsx';
import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';

/** Comments on what is selected, or on the whole map; never while the map is looked at as the client does. */
export function useCommentActions(): void {
  const { journeyId, session } = useJourneyScope();
  const { getDocument } = useDocumentActions();
  const { readOnly } = useHost().session;
  const isShown = useSession((state) => state.comments !== null);
  const isAsClient = useSession((state) => state.layers.asClient === true);
  useActionHandler('comments', {
    isEnabled: !isAsClient, isChecked: isShown && !isAsClient,
    run: () => session.setState({ comments: isShown ? null : { targetId: null, threadId: null, isWriting: false } }),
  });
  useActionHandler('addComment', {
    isEnabled: !isAsClient && !readOnly,
    run: () => {
      const chosen = getDocument().records.get(session.getState().selection.at(-1) ?? '');
      session.setState({ comments: { targetId: canBeCommented(chosen) ? chosen.id : journeyId, threadId: null, isWriting: true } });
    },
  });
}
