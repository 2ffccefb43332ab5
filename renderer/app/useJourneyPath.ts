import { routeAddress } from '../actions/routes.ts';
import { useRecord } from '../document/DocumentProvider.tsx';

/** The way back to a journey, for the bar of a screen about it; empty when it is about the whole library. */
export function useJourneyPath(journeyId: string | null): { readonly label: string; readonly address: string }[] {
  const journey = useRecord(journeyId);
  return journey?.type === 'journey' ? [{ label: journey.title, address: routeAddress({ screen: 'journey', journeyId: journey.id, select: null }) }] : [];
}
