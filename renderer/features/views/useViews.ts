import { childrenOf } from '../../../shared/changes/document.ts';
import type { View } from '../../../shared/model/records.ts';
import { useDocument } from '../../document/DocumentProvider.tsx';
import { useJourneyScope, useSession } from '../../session/JourneyScope.tsx';
import { shownViewOf } from '../../session/shownViewStore.ts';
import { isChanged } from './applyView.ts';

interface Views {
  readonly views: readonly View[];
  /** The one that was applied last, and whether something else is shown by now. */
  readonly applied: View | undefined;
  readonly isChanged: boolean;
}

/** The saved views of the open journey, in their order. */
export function useViews(): Views {
  const { journeyId } = useJourneyScope();
  const views = useDocument((document) => childrenOf(document, journeyId, 'view'));
  const appliedId = useSession((state) => state.appliedViewId);
  const layers = useSession((state) => state.layers);
  const visiblePersonaIds = useSession((state) => state.visiblePersonaIds);
  const applied = views.find(({ id }) => id === appliedId);
  return { views, applied, isChanged: applied !== undefined && isChanged(applied, shownViewOf({ layers, visiblePersonaIds })) };
}
