import type { RouteOf } from '../../actions/parseRoute.ts';
import { routeAddress } from '../../actions/routes.ts';
import { useRecord } from '../../document/DocumentProvider.tsx';
import { EmpathyScreen } from '../../features/persona/empathy/EmpathyScreen.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { ScreenBar } from '../ScreenBar.tsx';

/** An empathy map on a screen of its own. */
export function EmpathyPage({ route: { personaId, sectionId } }: { route: RouteOf<'empathy'> }) {
  const tell = useMessage();
  const persona = useRecord(personaId);
  const path = [{ label: tell('home.personas'), address: routeAddress({ screen: 'personas' }) }];
  const sheet = persona?.type === 'persona' ? [{ label: persona.name, address: routeAddress({ screen: 'persona', personaId }) }, { label: tell('empathy.ofPersona') }] : [];
  return (
    <>
      <ScreenBar path={[...path, ...sheet]} />
      <EmpathyScreen key={sectionId} personaId={personaId} sectionId={sectionId} />
    </>
  );
}
