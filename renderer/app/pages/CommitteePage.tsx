import type { RouteOf } from '../../actions/parseRoute.ts';
import { CommitteeScreen } from '../../features/committee/CommitteeScreen.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { ScreenBar } from '../ScreenBar.tsx';
import { useJourneyPath } from '../useJourneyPath.ts';

/** Who has a say in what is bought along a journey. */
export function CommitteePage({ route: { journeyId, select } }: { route: RouteOf<'committee'> }) {
  const tell = useMessage();
  return (
    <>
      <ScreenBar path={[...useJourneyPath(journeyId), { label: tell('committee.title') }]} />
      <CommitteeScreen journeyId={journeyId} select={select ?? null} />
    </>
  );
}
