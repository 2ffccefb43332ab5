import { useActionHandler } from '../actions/ActionProvider.tsx';
import { navigate } from '../actions/routes.ts';
import { useRecord } from '../document/DocumentProvider.tsx';
import { useHost } from '../document/HostProvider.tsx';
import { useJourneyCommands } from '../features/home/useJourneyCommands.ts';

/** What can be done with the open journey as a whole. */
export function WholeJourneyActions({ journeyId }: { journeyId: string }) {
  const { session } = useHost();
  const journey = useRecord(journeyId);
  const { duplicate, remove } = useJourneyCommands();
  const isEnabled = journey?.type === 'journey' && !session.readOnly;
  const onJourney = (act: (open: Extract<typeof journey, { type: 'journey' }>) => void) => () => {
    if (journey?.type === 'journey') act(journey);
  };
  useActionHandler('duplicateJourney', {
    isEnabled,
    run: onJourney((open) => {
      const copyId = duplicate(open);
      if (copyId) navigate({ screen: 'journey', journeyId: copyId, select: null });
    }),
  });
  useActionHandler('deleteJourney', { isEnabled, run: onJourney((open) => { if (remove(open)) navigate({ screen: 'home' }); }) });
  return null;
}
