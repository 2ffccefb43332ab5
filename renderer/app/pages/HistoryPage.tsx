import type { RouteOf } from '../../actions/parseRoute.ts';
import { VersionsView } from '../../features/compare/VersionsView.tsx';
import { HistoryScreen } from '../../features/history/HistoryScreen.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { ScreenBar } from '../ScreenBar.tsx';
import { useJourneyPath } from '../useJourneyPath.ts';

/** What happened to one journey, or to the whole library. */
export function HistoryPage({ route: { journeyId } }: { route: RouteOf<'history'> }) {
  const tell = useMessage();
  return (
    <>
      <ScreenBar path={[...useJourneyPath(journeyId), { label: tell('history.title') }]} />
      <HistoryScreen key={journeyId} journeyId={journeyId} renderComparison={(versions) => <VersionsView {...versions} />} />
    </>
  );
}
