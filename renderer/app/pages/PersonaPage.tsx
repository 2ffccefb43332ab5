import { Columns } from '@phosphor-icons/react';
import { useEffect } from 'react';
import type { RouteOf } from '../../actions/parseRoute.ts';
import { useAction } from '../../actions/ActionProvider.tsx';
import { routeAddress } from '../../actions/routes.ts';
import { useRecord } from '../../document/DocumentProvider.tsx';
import { revealClaim } from '../../document/revealClaim.ts';
import { GradeChip } from '../../features/claims/GradeChip.tsx';
import { PersonaEvidence } from '../../features/claims/PersonaEvidence.tsx';
import { PersonaFindings } from '../../features/claims/PersonaFindings.tsx';
import { PersonaComments } from '../../features/comments/PersonaComments.tsx';
import { ArchivedNote } from '../../features/persona/ArchivedNote.tsx';
import { PersonaScreen } from '../../features/persona/PersonaScreen.tsx';
import { PersonaPreview } from '../../features/personaPages/PersonaPreview.tsx';
import { PersonaViewSwitch } from '../../features/personaPages/PersonaViewSwitch.tsx';
import { PersonaSegment } from '../../features/segments/PersonaSegment.tsx';
import { useMessage } from '../../i18n/useMessage.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { ExportButton } from '../ExportButton.tsx';
import { ScreenBar } from '../ScreenBar.tsx';

/** One persona. */
export function PersonaPage({ route: { personaId, threadId, claimId, view } }: { route: RouteOf<'persona'> }) {
  const tell = useMessage();
  const persona = useRecord(personaId);
  const compare = useAction('comparePersonas');
  useEffect(() => { if (claimId) requestAnimationFrame(() => revealClaim(claimId)); }, [claimId]);
  const path = [{ label: tell('home.personas'), address: routeAddress({ screen: 'personas' }) }];
  return (
    <>
      <ScreenBar path={persona?.type === 'persona' ? [...path, { label: persona.name }] : path} middle={persona?.type === 'persona' ? <PersonaViewSwitch personaId={personaId} view={view ?? null} /> : null} people={persona?.type === 'persona' ? <GradeChip personaId={personaId} /> : null} actions={persona?.type === 'persona' ? <><IconButton label={compare.label} onPress={compare.run}><Columns size={18} aria-hidden /></IconButton><ExportButton /></> : null} />
      {persona?.type === 'persona' ? <ArchivedNote persona={persona} /> : null}
      {persona?.type === 'persona' && view ? <PersonaPreview key={persona.id} persona={persona} layout={view} /> : <PersonaScreen
        personaId={personaId} panels={persona?.type === 'persona' ? <><PersonaSegment persona={persona} /><PersonaEvidence personaId={personaId} /><PersonaFindings personaId={personaId} /></> : null}
        comments={persona?.type === 'persona' ? <PersonaComments persona={persona} threadId={threadId ?? null} /> : null}
      />}
    </>
  );
}
