import type { RouteOf } from '../../actions/parseRoute.ts';
import { JourneyScreen } from '../JourneyScreen.tsx';

/** One journey, as a map or as an outline. */
export function JourneyPage({ route: { journeyId, select, view } }: { route: RouteOf<'journey'> }) {
  return <JourneyScreen key={journeyId} journeyId={journeyId} select={select} view={view ?? 'map'} />;
}
