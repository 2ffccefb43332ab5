import type { RouteOf } from '../../actions/parseRoute.ts';
import { routeAddress } from '../../actions/routes.ts';
import { useRecord } from '../../document/DocumentProvider.tsx';
import { PersonaComments } from '../../features/comments/PersonaComments.tsx';
import { PersonaScreen } from '../../features/persona/PersonaScreen.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { ScreenBar } from '../ScreenBar.tsx';

/** One persona. */
export function PersonaPage({ route: { personaId, threadId } }: { route: RouteOf<'persona'> }) {
  const tell = useMessage();
  const persona = useRecord(personaId);
  const path = [{ label: tell('home.personas'), address: routeAddress({ screen: 'personas' }) }];
  return (
    <>
      <ScreenBar path={persona?.type === 'persona' ? [...path, { label: persona.name }] : path} />
      <PersonaScreen personaId={personaId} comments={persona?.type === 'persona' ? <PersonaComments persona={persona} threadId={threadId ?? null} /> : null} />
    </>
  );
}
