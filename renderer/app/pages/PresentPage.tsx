import type { RouteOf } from '../../actions/parseRoute.ts';
import { NotesScreen } from '../../features/present/NotesScreen.tsx';
import { PresentScreen } from '../../features/present/PresentScreen.tsx';

/** A journey for a room, or what its presenter sees beside it. */
export function PresentPage({ route: { journeyId, role } }: { route: RouteOf<'present'> }) {
  return role === 'notes' ? <NotesScreen journeyId={journeyId} /> : <PresentScreen key={journeyId} journeyId={journeyId} />;
}
