import type { RouteOf } from '../../actions/parseRoute.ts';
import { useRecord } from '../../document/DocumentProvider.tsx';
import { StakeholderScreen } from '../../features/stakeholders/StakeholderScreen.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { ExportButton } from '../ExportButton.tsx';
import { ScreenBar } from '../ScreenBar.tsx';

/** One stakeholder map. */
export function StakeholdersPage({ route: { mapId, select } }: { route: RouteOf<'stakeholders'> }) {
  const tell = useMessage();
  const map = useRecord(mapId);
  return (
    <>
      <ScreenBar isHeading path={[{ label: map?.type === 'stakeholderMap' ? map.name : tell('stakeholder.title') }]} actions={map?.type === 'stakeholderMap' ? <ExportButton /> : null} />
      <StakeholderScreen key={`${mapId} ${select ?? ''}`} mapId={mapId} select={select} />
    </>
  );
}
