import { PersonasScreen } from '../../features/home/PersonasScreen.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { ExportButton } from '../ExportButton.tsx';
import { ScreenBar } from '../ScreenBar.tsx';

/** All personas of the library. */
export function PersonasPage() {
  const tell = useMessage();
  return <><ScreenBar path={[{ label: tell('home.personas') }]} actions={<ExportButton />} /><PersonasScreen /></>;
}
