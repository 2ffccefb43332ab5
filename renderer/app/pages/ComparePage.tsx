import type { RouteOf } from '../../actions/parseRoute.ts';
import { CompareScreen } from '../../features/compare/CompareScreen.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { ExportButton } from '../ExportButton.tsx';
import { ScreenBar } from '../ScreenBar.tsx';
import { useJourneyPath } from '../useJourneyPath.ts';

/** A future-state journey against the one that it redesigns. */
export function ComparePage({ route: { journeyId } }: { route: RouteOf<'compare'> }) {
  const tell = useMessage();
  return (
    <>
      <ScreenBar path={[...useJourneyPath(journeyId), { label: tell('compare.title') }]} actions={<ExportButton />} />
      <CompareScreen journeyId={journeyId} />
    </>
  );
}
