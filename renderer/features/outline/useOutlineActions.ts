import { useActionHandler } from '../../actions/ActionProvider.tsx';
import { navigate, useRoute } from '../../actions/routes.ts';
import { useJourneyScope } from '../../session/JourneyScope.tsx';

/** Map or outline: two views of the open journey, each with its own address, so that the way back is the browser's. */
export function useOutlineActions(): void {
  const { journeyId } = useJourneyScope();
  const route = useRoute();
  const isOutline = route.screen === 'journey' && route.view === 'outline';
  useActionHandler('showMap', { isChecked: !isOutline, run: () => { if (isOutline) navigate({ screen: 'journey', journeyId, select: null }); } });
  useActionHandler('showOutline', { isChecked: isOutline, run: () => { if (!isOutline) navigate({ screen: 'journey', journeyId, select: null, view: 'outline' }); } });
}
