import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { navigate } from '../../actions/routes.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { enterFullScreen } from './useFullScreen.ts';

/** Shows the open journey to a room. The screen is filled here, where there is a person's gesture to allow it. */
export function usePresentAction(): void {
  const { journeyId } = useJourneyScope();
  const { flush } = useDocumentActions();
  useActionHandler('present', {
    run: () => {
      void flush().catch(() => undefined);
      void enterFullScreen();
      navigate({ screen: 'present', journeyId, role: 'audience' });
    },
  });
}
