import type { Finding } from '../../../shared/metrics/findings/finding.ts';
import { navigate } from '../../actions/routes.ts';
import { useDocumentActions } from '../../document/DocumentProvider.tsx';
import { focusOfRecord } from '../../session/focusBox.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';
import { goToRecord } from '../../session/revealFocus.ts';

/** Leads to the place of a finding: on the map, or to the sheet of the persona that it is about. */
export function useReveal(): (finding: Pick<Finding, 'recordIds'>) => void {
  const scope = useJourneyScope();
  const { getDocument } = useDocumentActions();
  return ({ recordIds }) => {
    const [place] = recordIds;
    if (getDocument().records.get(place)?.type === 'persona') return navigate({ screen: 'persona', personaId: place });
    const { scene } = scope.sceneStore.getState();
    // A connection is no place for the keyboard: it is shown with its cards, the keyboard at the one where it begins.
    const [first = place, second] = focusOfRecord(scene, place) ? [place] : recordIds.filter((id) => focusOfRecord(scene, id));
    if (second) goToRecord(scope, second);
    goToRecord(scope, first);
    scope.session.setState({ selection: [place] });
  };
}
