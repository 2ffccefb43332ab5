import type { RouteOf } from '../../actions/parseRoute.ts';
import { routeAddress } from '../../actions/routes.ts';
import { PersonaCompareScreen } from '../../features/personaCompare/PersonaCompareScreen.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { ScreenBar } from '../ScreenBar.tsx';

/** Two to five personas side by side. */
export function PersonaComparePage({ route }: { route: RouteOf<'personaCompare'> }) {
  const tell = useMessage();
  return (
    <>
      <ScreenBar path={[{ label: tell('home.personas'), address: routeAddress({ screen: 'personas' }) }, { label: tell('personaCompare.title') }]} />
      <PersonaCompareScreen route={route} />
    </>
  );
}
