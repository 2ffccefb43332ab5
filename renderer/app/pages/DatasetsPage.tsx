import { DatasetsScreen } from '../../features/segments/DatasetsScreen.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { ScreenBar } from '../ScreenBar.tsx';

/** The tables of customers that segments are told from. */
export function DatasetsPage() {
  const tell = useMessage();
  return <><ScreenBar path={[{ label: tell('segment.datasets') }]} /><DatasetsScreen /></>;
}
