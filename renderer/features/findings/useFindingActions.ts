import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';

/** The panel of findings; whoever opens it wants to see on the map where they are. */
export function useFindingActions(): void {
  const { session } = useJourneyScope();
  const isShown = useSession((state) => state.mapPanel === 'findings');
  useActionHandler('findings', {
    isChecked: isShown,
    run: () => session.setState(({ layers }) => (isShown ? { mapPanel: null } : { mapPanel: 'findings', layers: { ...layers, findings: true } })),
  });
}
