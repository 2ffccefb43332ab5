import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';
import { useFindingMarks } from './useFindingMarks.ts';

/** The panel of findings, and their marks on the map: whoever opens the panel wants to see where they are. */
export function useFindingActions(): void {
  const { session } = useJourneyScope();
  const isShown = useSession((state) => state.isFindingsShown);
  const marks = useFindingMarks();
  useActionHandler('findings', {
    isChecked: isShown,
    run: () => session.setState(({ layers }) => (isShown ? { isFindingsShown: false } : { isFindingsShown: true, isFiltersShown: false, layers: { ...layers, findings: true } })),
  });
  useActionHandler('findingMarks', { isChecked: marks.isShown, run: marks.toggle });
}
